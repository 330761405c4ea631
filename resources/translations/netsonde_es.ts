<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>netsonde::AboutDialog</name>
    <message>
        <source>Netsonde %1
Qt %2 (built with %3)
%4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Netsonde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netsonde %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network scanner: type a range, scan it, and see what answers. Every verdict says what was seen and why.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ActivityView</name>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts stand still; the scan and its figures go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast a scan goes, and why not faster, shows here while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan has ended; this was its course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits the speed is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1, %2 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half %1, 99 % %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::AppearancePage</name>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors and style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::Banner</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the severity, &quot;Error&quot;, %2 the message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::Chart</name>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::CommandsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}, {port} and {name} stand for the host and port that a command is run for. Without ports a command is for every host. No shell is used; put words with spaces into &quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the title that the menu shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::DetailsPane</name>
    <message>
        <source>Ports of the selected host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a host to see the verdict on each of its ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between two facts about a host.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 why it is so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>%1 ports, &quot;1-21,23&quot;, %2 their state, %3 the reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the scope, &quot;All rows&quot;, %2 their number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;ltered rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selec&amp;ted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file will be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::Exporter</name>
    <message>
        <source>Writes the Hosts table to a CSV file, one row for each host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the Open ports table to a CSV file, one row for each open port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written to %1: %2. A file that was there is as it was; choose another place and export again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::FieldText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 is &quot;5 ports await a second look&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round Trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, name, service or port:22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are looked for in every column. Also: port:22 port:8000-8100 service:http state:up name:*.lan ip:10.0.0.0/24 rtt:&gt;50, with !, or and brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only hosts that answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only hosts with an open port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, held while so many rows are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With Open Ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::FilterCompleter</name>
    <message>
        <source>Filter terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::HostActions</name>
    <message>
        <source>H&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Address and &amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan A&amp;ll Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude from Next Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescan Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescan Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not run. %2</source>
        <extracomment>%1 is a command&apos;s title, %2 a sentence that says why not.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the program %2 could not be started. Change the command in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hosts are selected; up to %2 can be scanned again at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;States Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Netsonde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start or Stop Scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::MainWindow</name>
    <message>
        <source>Netsonde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes could not be written to %1: %2. They stay here until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row in sight has an open port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This range holds %1 public addresses. Scan them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The network of this computer is down, or nothing answers any more. The scan waits and goes on when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: these exclusions have no address, so they could not be left out: %1. Correct them and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 name could not be resolved and was not scanned; the Hosts table lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 names could not be resolved and were not scanned; the Hosts table lists them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The window closes when the file is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan An&amp;yway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::MapLegend</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colors mean: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::NotationBox</name>
    <message>
        <source>%1 and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 characters: nothing was pasted. Long lists go into a file: Scans, Open File of Targets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::NoteEdit</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to know about this host next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::PortBox</name>
    <message>
        <source>&amp;Ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::PortMapCanvas</name>
    <message>
        <source>Port map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::PortMapView</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 without a verdict yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all hosts and ports (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in to see how many of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom (Ctrl: hosts, Shift: ports). Drag: move. Click: show the host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset This Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everything on this page back to what it was at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For weak devices and networks of others: few connections at once, a low rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds its own pace by what the network bears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For networks that are known to be good: begins with more, waits less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of your own, set in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ProgressStrip</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolving names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Second look: %1 waiting</source>
        <extracomment>%1 ports were silent so far and are asked again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped: incomplete, %1 not confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: incomplete, %1 not confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given up, nothing answers any more: %1 not tested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: incomplete, %1 not tested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: incomplete, %1 not tested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 name not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 names not resolved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the connects to ports that answered in the end, those that got no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 up</source>
        <comment>hosts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::Rescan</name>
    <message>
        <source>A new scan replaces what was found: 1 other host. Export it first if it is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A new scan replaces what was found: %1 other hosts. Export them first if they are still needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan An&amp;yway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsPane</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open port matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter above the table, or clear it to see all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts appear here as soon as something is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open port so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ports appear here as soon as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type targets and ports above, then click Scan or press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open port was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is incomplete, so there may be more. Scan again and let it run to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the targets above and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try more ports, such as top1000, or look at the Hosts tab to see what each port answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 why it is so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 and %2 are sentences about one host.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exclude This</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ScanBar</name>
    <message>
        <source>E&amp;xclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is left out of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop the scan (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More (exclusions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ScanMenu</name>
    <message>
        <source>S&amp;cans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Saved Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open File of Targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that are often wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 most often open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 most often open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 most often open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save This Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; a scan of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve This Scan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::ScanningPage</name>
    <message>
        <source>Ask every &amp;port of hosts that answer nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest that this system has: its own sockets on Linux, Qt&apos;s elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own sockets: the fastest, with the exact reason of each failure. Linux only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Qt sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s sockets, as on every system: slower; to check a result in a second way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Otherwise a host that is silent on its %n likeliest ports is left alone, which makes large ranges quick.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Targets or Ports: start the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button, box or menu whose name has this letter underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table: what can be done with the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next box, button or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1letter</source>
        <extracomment>%1 is the key: &quot;Alt+letter&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::StatesDialog</name>
    <message>
        <source>A program accepted a connection there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is there and refused: nothing listens on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer after all tries. A firewall drops what is sent there, or nobody is at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A router or this computer said that nothing gets there; the reason says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out, so nothing is claimed; the reason says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered, be it with a refusal. Details say which port proved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has answered so far, and not every port had its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered. The address is free, or its host keeps silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A router or this computer said that the host can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its ports could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has no address, so there was nothing to scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the States Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::TargetBox</name>
    <message>
        <source>&amp;Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t scan what is in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %1 addresses of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::TargetFileOpener</name>
    <message>
        <source>Open File of Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt *.list *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4 Nothing was taken from it.</source>
        <extracomment>%1 a file&apos;s name, %2 and %3 the place, %4 what is wrong there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::TimingPage</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custo&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Normal, within the limits below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is faster until the network loses some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At one &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a weak device from being flooded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packets a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ceiling for what is sent, retries included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each try; shorter than the round trip finds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further &amp;tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After silence; each makes a lost packet less likely to matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::UserCommand</name>
    <message>
        <source>SSH in a Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping in a Terminal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::VerdictsModel</name>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turn is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round Trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::commandwords</name>
    <message>
        <source>Type the program and its arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder can&apos;t be the program; begin with the program&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no placeholder %1; use {address}, {port} or {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that no host name has, so it is not handed to a program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::filterwords</name>
    <message>
        <source>“%1” is no key of the filter; put quotes around it to look for the text itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot ask for “%1” yet: nothing finds it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has to follow “%1:” without a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing beside “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many brackets within brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number; write 50, &gt;50, &lt;50 or 10-50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day; write 14:30 or &gt;14:30:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a name, not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>netsonde::words</name>
    <message>
        <source>Nothing to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has leading zeros, which some programs read as octal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for an IPv4 address; each number is at most 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; here are fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; here are more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address is written as four numbers with dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address is written with decimal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IPv4 address, and a host name cannot end in a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host name; each part has 1 to 63 characters and no dash at its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an interface of this computer that a link-local address can name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix length after “/” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix length %1 is longer than the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a prefix length nor a netmask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no netmask: its ones are not all in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range or list cannot have a prefix length or netmask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range starts and ends in different address families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range starts and ends on different interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs an address at either end, not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2³² addresses in all; scan a smaller part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exclusions take out everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 cannot be scanned; ports are 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large; ports are 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports are written as decimal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no known service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known service fits “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only TCP ports can be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port set “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a list of targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 not tested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;12 not tested&quot;, %2 why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what the network carries: more at once gets lost or late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for ports that do not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for answers, and getting faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the most connections at once that were allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this computer&apos;s limit of open files (ulimit -n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the maximum rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the most that one host is given at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as this computer&apos;s processor goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this computer&apos;s limit of ports or memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1 probe has a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 probes have a verdict</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took a second look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent and not confirmed by a second look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on 1 host everything answers (a proxy, antivirus or VPN?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %1 hosts everything answers (a proxy, antivirus or VPN?)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two facts about a scan that has ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 accepted a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 connected to itself: this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 refused a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scan ended before its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to itself: nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer so far, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked: the host answered nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prohibited by a firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of this computer failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that had answered fell silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of this computer was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has answered so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything answers: a proxy, antivirus or VPN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 port awaits a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 ports await a second look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>addresses × ports = probes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 ports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 probes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 filtered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
