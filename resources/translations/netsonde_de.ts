<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>netsonde::AboutDialog</name>
    <message>
        <source>Netsonde %1
Qt %2 (built with %3)
%4, %5</source>
        <translation>Netsonde %1
Qt %2 (gebaut mit %3)
%4, %5</translation>
    </message>
    <message>
        <source>About Netsonde</source>
        <translation>Über Netsonde</translation>
    </message>
    <message>
        <source>Netsonde %1</source>
        <translation>Netsonde %1</translation>
    </message>
    <message>
        <source>A network scanner: type a range, scan it, and see what answers. Every verdict says what was seen and why.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Ein Netzwerkscanner: Bereich eingeben, scannen und sehen, was antwortet. Jeder Befund sagt, was beobachtet wurde und warum.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Copy &amp;Versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>netsonde::ActivityView</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Free&amp;ze the charts</source>
        <translation>Dia&amp;gramme anhalten</translation>
    </message>
    <message>
        <source>Probes per second</source>
        <translation>Prüfungen je Sekunde</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Umlaufzeiten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>The charts stand still; the scan and its figures go on</source>
        <translation>Die Diagramme stehen still; der Scan und seine Zahlen laufen weiter</translation>
    </message>
    <message>
        <source>How fast a scan goes, and why not faster, shows here while it runs.</source>
        <translation>Hier zeigt sich während des Scans, wie schnell er ist und warum nicht schneller.</translation>
    </message>
    <message>
        <source>The scan has ended; this was its course.</source>
        <translation>Der Scan ist zu Ende; so verlief er.</translation>
    </message>
    <message>
        <source>The scan is paused.</source>
        <translation>Der Scan ist angehalten.</translation>
    </message>
    <message>
        <source>What limits the speed is not known yet.</source>
        <translation>Was die Geschwindigkeit begrenzt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>now %1, %2 at most</source>
        <translation>jetzt %1, Spitze %2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>half %1, 99 % %2</source>
        <translation>die Hälfte %1, 99 % %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>netsonde::AppearancePage</name>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors and style.</source>
        <translation>Farben und Stil des Desktops.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Menus and tips open at once, and the text cursor does not blink.</source>
        <translation>Menüs und Hinweise erscheinen sofort, und die Schreibmarke blinkt nicht.</translation>
    </message>
</context>
<context>
    <name>netsonde::Banner</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the severity, &quot;Error&quot;, %2 the message.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
</context>
<context>
    <name>netsonde::Chart</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
</context>
<context>
    <name>netsonde::ColumnsPage</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Checked columns are shown in this order.</source>
        <translation>Angehakte Spalten werden in dieser Reihenfolge gezeigt.</translation>
    </message>
</context>
<context>
    <name>netsonde::CommandsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>{address}, {port} and {name} stand for the host and port that a command is run for. Without ports a command is for every host. No shell is used; put words with spaces into &quot;&quot;.</source>
        <translation>{address}, {port} und {name} stehen für Host und Port, für die ein Befehl ausgeführt wird. Ohne Ports gilt ein Befehl für jeden Host. Es wird keine Shell benutzt; Wörter mit Leerzeichen gehören in &quot;&quot;.</translation>
    </message>
    <message>
        <source>Type the title that the menu shows.</source>
        <translation>Titel eingeben, den das Menü zeigt.</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>Ports: %1</translation>
    </message>
</context>
<context>
    <name>netsonde::CopyNotice</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>Kopieren: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Cancel Copying</source>
        <translation>Kopieren abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are on the clipboard</source>
        <translation>
            <numerusform>%1 Zeile ist in der Zwischenablage</numerusform>
            <numerusform>%1 Zeilen sind in der Zwischenablage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::DetailsPane</name>
    <message>
        <source>Ports of the selected host</source>
        <translation>Ports des ausgewählten Hosts</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation>Dies alles als Text kopieren</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Select a host to see the verdict on each of its ports.</source>
        <translation>Einen Host auswählen, um den Befund zu jedem seiner Ports zu sehen.</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between two facts about a host.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 why it is so.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlaufzeit %1</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>letzte Antwort %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>%1 ports, &quot;1-21,23&quot;, %2 their state, %3 the reason.</extracomment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>MAC %1</source>
        <translation>MAC %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answered in %2</source>
        <extracomment>%1 is &quot;98 closed&quot;.</extracomment>
        <translation>%1, beantwortet in %2</translation>
    </message>
    <message>
        <source>%1, answered in %2 to %3</source>
        <translation>%1, beantwortet in %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, after up to %n tries</source>
        <extracomment>%1 is &quot;98 closed, answered in 0.3 ms to 1.1 ms&quot;.</extracomment>
        <translation>
            <numerusform>%1, nach bis zu %n Versuch</numerusform>
            <numerusform>%1, nach bis zu %n Versuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is why a table is empty, &quot;No host was found&quot;, %2 a sentence on what to do next.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>netsonde::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the scope, &quot;All rows&quot;, %2 their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>Fi&amp;ltered rows</source>
        <translation>Ge&amp;filterte Zeilen</translation>
    </message>
    <message>
        <source>Selec&amp;ted rows</source>
        <translation>Aus&amp;gewählte Zeilen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Du&amp;rchsuchen…</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>In Datei exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>Den Namen einer Datei eingeben.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Das ist ein Ordner; den Namen einer Datei ergänzen.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>A new file will be written.</source>
        <translation>Eine neue Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Bitte einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>netsonde::Exporter</name>
    <message>
        <source>Writes the Hosts table to a CSV file, one row for each host.</source>
        <translation>Schreibt die Tabelle „Hosts“ in eine CSV-Datei, eine Zeile je Host.</translation>
    </message>
    <message>
        <source>Writes the Open ports table to a CSV file, one row for each open port.</source>
        <translation>Schreibt die Tabelle „Offene Ports“ in eine CSV-Datei, eine Zeile je offenem Port.</translation>
    </message>
    <message>
        <source>1 row written to %1</source>
        <translation>1 Zeile nach %1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>%1 Zeile nach %2 geschrieben</numerusform>
            <numerusform>%1 Zeilen nach %2 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written to %1: %2. A file that was there is as it was; choose another place and export again.</source>
        <translation>Nach %1 wurde nichts geschrieben: %2. Eine vorhandene Datei ist unverändert; bitte einen anderen Ort wählen und noch einmal exportieren.</translation>
    </message>
</context>
<context>
    <name>netsonde::FieldText</name>
    <message numerus="yes">
        <source>%1, %2 not confirmed</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 a number of ports.</extracomment>
        <translation>
            <numerusform>%1, %2 nicht bestätigt</numerusform>
            <numerusform>%1, %2 nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Round Trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Open Ports</source>
        <translation>Offene Ports</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MAC-Adresse</translation>
    </message>
</context>
<context>
    <name>netsonde::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Address, name or port:22</source>
        <translation>IP, Name oder port:22</translation>
    </message>
    <message>
        <source>Clear Filter Text</source>
        <translation>Filtertext löschen</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Show every host</source>
        <translation>Jeden Host zeigen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Show only hosts that answered</source>
        <translation>Nur Hosts zeigen, die geantwortet haben</translation>
    </message>
    <message>
        <source>Show only hosts with an open port</source>
        <translation>Nur Hosts mit einem offenen Port zeigen</translation>
    </message>
    <message>
        <source>%1, held while so many rows are selected</source>
        <translation>%1, angehalten, solange so viele Zeilen ausgewählt sind</translation>
    </message>
    <message>
        <source>&amp;With Open Ports</source>
        <translation>Mi&amp;t offenen Ports</translation>
    </message>
    <message>
        <source>Words are looked for in every column. Also: port:22 port:8000-8100 service:http state:up vendor:apple mac:00:04:0e name:*.lan ip:10.0.0.0/24 rtt:&gt;50, with !, or and brackets.</source>
        <translation>Wörter werden in jeder Spalte gesucht. Außerdem: port:22 port:8000-8100 service:http state:up vendor:apple mac:00:04:0e name:*.lan ip:10.0.0.0/24 rtt:&gt;50, mit !, or und Klammern.</translation>
    </message>
    <message>
        <source>%1 Until it is corrected, no text filters the rows.</source>
        <extracomment>%1 is a sentence on what is wrong with the filter&apos;s text.</extracomment>
        <translation>%1 Solange wird nicht gefiltert.</translation>
    </message>
    <message>
        <source>%1 Until then the last valid filter holds: %2</source>
        <extracomment>%2 is a filter, &quot;port:22&quot;.</extracomment>
        <translation>%1 Solange gilt der letzte gültige Filter: %2</translation>
    </message>
    <message>
        <source>for the tables only</source>
        <translation>nur für die Tabellen</translation>
    </message>
</context>
<context>
    <name>netsonde::FilterCompleter</name>
    <message>
        <source>Filter terms</source>
        <translation>Filterbegriffe</translation>
    </message>
</context>
<context>
    <name>netsonde::HostActions</name>
    <message>
        <source>H&amp;ost</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy Address and &amp;Port</source>
        <translation>Adresse und &amp;Port kopieren</translation>
    </message>
    <message>
        <source>Scan A&amp;ll Ports</source>
        <translation>A&amp;lle Ports scannen</translation>
    </message>
    <message>
        <source>E&amp;xclude from Next Scan</source>
        <translation>Vom nächsten Scan a&amp;usnehmen</translation>
    </message>
    <message>
        <source>Find &amp;Next Open</source>
        <translation>Nächsten &amp;offenen Port suchen</translation>
    </message>
    <message>
        <source>Copy &amp;Addresses</source>
        <translation>&amp;Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Rescan Hosts</source>
        <translation>Hosts &amp;neu scannen</translation>
    </message>
    <message>
        <source>&amp;Rescan Host</source>
        <translation>Host &amp;neu scannen</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>Für %1 konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>%1 was not run. %2</source>
        <extracomment>%1 is a command&apos;s title, %2 a sentence that says why not.</extracomment>
        <translation>%1 wurde nicht ausgeführt. %2</translation>
    </message>
    <message>
        <source>%1: the program %2 could not be started. Change the command in Preferences.</source>
        <translation>%1: Das Programm %2 konnte nicht gestartet werden. Der Befehl lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hosts are selected; up to %2 can be scanned again at once.</source>
        <translation>
            <numerusform>%1 Host ist ausgewählt; höchstens %2 können auf einmal neu gescannt werden.</numerusform>
            <numerusform>%1 Hosts sind ausgewählt; höchstens %2 können auf einmal neu gescannt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wake on LAN</source>
        <translation>&amp;Wake on LAN</translation>
    </message>
</context>
<context>
    <name>netsonde::MacPrompt</name>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>This is no MAC address: six pairs of 0-9 and a-f make one.</source>
        <translation>Das ist keine MAC-Adresse: Sie besteht aus sechs Paaren von 0-9 und a-f.</translation>
    </message>
    <message>
        <source>No single computer has this MAC address.</source>
        <translation>Diese MAC-Adresse gehört keinem einzelnen Computer.</translation>
    </message>
</context>
<context>
    <name>netsonde::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What the &amp;States Mean</source>
        <translation>Was die &amp;Zustände bedeuten</translation>
    </message>
    <message>
        <source>&amp;About Netsonde</source>
        <translation>Über &amp;Netsonde</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;Targets</source>
        <translation>&amp;Ziele bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Filter Results</source>
        <translation>Ergebnisse &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>&amp;Open Ports</source>
        <translation>&amp;Offene Ports</translation>
    </message>
    <message>
        <source>&amp;Port Map</source>
        <translation>&amp;Portkarte</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Scan</source>
        <translation>Scan &amp;starten oder stoppen</translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spa&amp;lten</translation>
    </message>
</context>
<context>
    <name>netsonde::MainWindow</name>
    <message>
        <source>Netsonde</source>
        <translation>Netsonde</translation>
    </message>
    <message>
        <source>Notes could not be written to %1: %2. They stay here until the window is closed.</source>
        <translation>Notizen konnten nicht nach %1 geschrieben werden: %2. Sie bleiben hier, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>No row in sight has an open port.</source>
        <translation>Keine der gezeigten Zeilen hat einen offenen Port.</translation>
    </message>
    <message numerus="yes">
        <source>This range holds %1 public addresses. Scan them?</source>
        <translation>
            <numerusform>Dieser Bereich enthält %1 öffentliche Adresse. Scannen?</numerusform>
            <numerusform>Dieser Bereich enthält %1 öffentliche Adressen. Scannen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The network of this computer is down, or nothing answers any more. The scan waits and goes on when it is back.</source>
        <translation>Das Netz dieses Rechners ist ausgefallen, oder nichts antwortet mehr. Der Scan wartet und geht weiter, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Nothing was sent: these exclusions have no address, so they could not be left out: %1. Correct them and scan again.</source>
        <translation>Es wurde nichts gesendet: Diese Ausnahmen haben keine Adresse und konnten deshalb nicht ausgelassen werden: %1. Bitte berichtigen und erneut scannen.</translation>
    </message>
    <message>
        <source>1 name could not be resolved and was not scanned; the Hosts table lists it.</source>
        <translation>1 Name konnte nicht aufgelöst werden und wurde nicht gescannt; er steht in der Tabelle „Hosts“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names could not be resolved and were not scanned; the Hosts table lists them.</source>
        <translation>
            <numerusform>%1 Name konnte nicht aufgelöst werden und wurde nicht gescannt; er steht in der Tabelle „Hosts“.</numerusform>
            <numerusform>%1 Namen konnten nicht aufgelöst werden und wurden nicht gescannt; sie stehen in der Tabelle „Hosts“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window closes when the file is written.</source>
        <translation>Das Fenster schließt sich, sobald die Datei geschrieben ist.</translation>
    </message>
    <message>
        <source>Scan An&amp;yway</source>
        <translation>&amp;Ja, scannen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>netsonde::MapLegend</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What the colors mean: %1</source>
        <translation>Was die Farben bedeuten: %1</translation>
    </message>
</context>
<context>
    <name>netsonde::NotationBox</name>
    <message>
        <source>%1 and history</source>
        <translation>%1 und Verlauf</translation>
    </message>
    <message>
        <source>More than %1 characters: nothing was pasted. Long lists go into a file: Scans, Open File of Targets.</source>
        <translation>Mehr als %1 Zeichen: Es wurde nichts eingefügt. Lange Listen gehören in eine Datei: Scans, Zieldatei öffnen.</translation>
    </message>
</context>
<context>
    <name>netsonde::NoteEdit</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you want to know about this host next time</source>
        <translation>Was beim nächsten Mal über diesen Host wichtig ist</translation>
    </message>
</context>
<context>
    <name>netsonde::PortBox</name>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Ports</translation>
    </message>
</context>
<context>
    <name>netsonde::PortMapCanvas</name>
    <message>
        <source>Port map</source>
        <translation>Portkarte</translation>
    </message>
</context>
<context>
    <name>netsonde::PortMapView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 without a verdict yet</source>
        <translation>
            <numerusform>%1 noch ohne Befund</numerusform>
            <numerusform>%1 noch ohne Befund</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all hosts and ports (0)</source>
        <translation>Alle Hosts und Ports zeigen (0)</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>ports %1 to %2</source>
        <translation>Ports %1 bis %2</translation>
    </message>
    <message>
        <source>zoom in to see how many of each</source>
        <translation>vergrößern, um die Anzahlen zu sehen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>noch kein Befund</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1, Port %2: %3</translation>
    </message>
    <message>
        <source>Wheel: zoom (Ctrl: hosts, Shift: ports). Drag: move. Click: show the host.</source>
        <translation>Rad: Zoom (Strg: Hosts, Umschalt: Ports). Ziehen: bewegen. Klick: Host zeigen.</translation>
    </message>
</context>
<context>
    <name>netsonde::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;Reset This Page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put everything on this page back to what it was at first</source>
        <translation>Alles auf dieser Seite auf den ursprünglichen Stand setzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>netsonde::ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Schonend</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>For weak devices and networks of others: few connections at once, a low rate.</source>
        <translation>Für schwache Geräte und fremde Netze: wenige Verbindungen gleichzeitig, niedrige Rate.</translation>
    </message>
    <message>
        <source>Finds its own pace by what the network bears.</source>
        <translation>Findet sein Tempo selbst, je nachdem, was das Netz verträgt.</translation>
    </message>
    <message>
        <source>For networks that are known to be good: begins with more, waits less.</source>
        <translation>Für Netze, die bekanntermaßen gut sind: beginnt mit mehr, wartet kürzer.</translation>
    </message>
    <message>
        <source>Limits of your own, set in Preferences.</source>
        <translation>Eigene Grenzen aus den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>netsonde::ProgressStrip</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Resolving names</source>
        <translation>Namen werden aufgelöst</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scan läuft</translation>
    </message>
    <message numerus="yes">
        <source>Second look: %1 waiting</source>
        <extracomment>%1 ports were silent so far and are asked again.</extracomment>
        <translation>
            <numerusform>Nachprüfung: %1 wartet</numerusform>
            <numerusform>Nachprüfung: %1 warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed: nothing was sent</source>
        <translation>Fehlgeschlagen: nichts gesendet</translation>
    </message>
    <message>
        <source>Done: complete</source>
        <translation>Fertig: vollständig</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: incomplete, %1 not confirmed</source>
        <translation>
            <numerusform>Gestoppt: unvollständig, %1 nicht bestätigt</numerusform>
            <numerusform>Gestoppt: unvollständig, %1 nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: incomplete, %1 not confirmed</source>
        <translation>
            <numerusform>Fertig: unvollständig, %1 nicht bestätigt</numerusform>
            <numerusform>Fertig: unvollständig, %1 nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given up, nothing answers any more: %1 not tested</source>
        <translation>
            <numerusform>Aufgegeben, nichts antwortet mehr: %1 nicht geprüft</numerusform>
            <numerusform>Aufgegeben, nichts antwortet mehr: %1 nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: incomplete, %1 not tested</source>
        <translation>
            <numerusform>Gestoppt: unvollständig, %1 nicht geprüft</numerusform>
            <numerusform>Gestoppt: unvollständig, %1 nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: incomplete, %1 not tested</source>
        <translation>
            <numerusform>Fertig: unvollständig, %1 nicht geprüft</numerusform>
            <numerusform>Fertig: unvollständig, %1 nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 name not resolved</source>
        <translation>%1; 1 Name nicht aufgelöst</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 names not resolved</source>
        <translation>
            <numerusform>%1; %2 Name nicht aufgelöst</numerusform>
            <numerusform>%1; %2 Namen nicht aufgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan progress</source>
        <translation>Fortschritt des Scans</translation>
    </message>
    <message>
        <source>Of the connects to ports that answered in the end, those that got no answer</source>
        <translation>Anteil der Verbindungsversuche ohne Antwort bei Ports, die am Ende doch geantwortet haben</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlaufzeit %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 up</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 aktiv</numerusform>
            <numerusform>%1 aktiv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::Rescan</name>
    <message>
        <source>A new scan replaces what was found: 1 other host. Export it first if it is still needed.</source>
        <translation>Ein neuer Scan ersetzt das Gefundene: 1 weiteren Host. Wird er noch gebraucht, bitte zuerst exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>A new scan replaces what was found: %1 other hosts. Export them first if they are still needed.</source>
        <translation>
            <numerusform>Ein neuer Scan ersetzt das Gefundene: %1 weiteren Host. Wird er noch gebraucht, bitte zuerst exportieren.</numerusform>
            <numerusform>Ein neuer Scan ersetzt das Gefundene: %1 weitere Hosts. Werden sie noch gebraucht, bitte zuerst exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan An&amp;yway</source>
        <translation>&amp;Ja, scannen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsPane</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>Offene Ports</translation>
    </message>
    <message>
        <source>Port map</source>
        <translation>Portkarte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No host matches the filter</source>
        <translation>Kein Host passt zum Filter</translation>
    </message>
    <message>
        <source>No open port matches the filter</source>
        <translation>Kein offener Port passt zum Filter</translation>
    </message>
    <message>
        <source>Change the filter above the table, or clear it to see all rows.</source>
        <translation>Den Filter über der Tabelle ändern oder löschen, um alle Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Warten auf die erste Antwort</translation>
    </message>
    <message>
        <source>Hosts appear here as soon as something is known of them.</source>
        <translation>Hosts erscheinen hier, sobald etwas über sie bekannt ist.</translation>
    </message>
    <message>
        <source>No open port so far</source>
        <translation>Bisher kein offener Port</translation>
    </message>
    <message>
        <source>Open ports appear here as soon as they are found.</source>
        <translation>Offene Ports erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Noch nichts gescannt</translation>
    </message>
    <message>
        <source>Type targets and ports above, then click Scan or press Enter.</source>
        <translation>Oben Ziele und Ports eingeben, dann auf „Scan starten“ klicken oder die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>No host was found</source>
        <translation>Kein Host gefunden</translation>
    </message>
    <message>
        <source>No open port was found</source>
        <translation>Kein offener Port gefunden</translation>
    </message>
    <message>
        <source>The scan is incomplete, so there may be more. Scan again and let it run to its end.</source>
        <translation>Der Scan ist unvollständig, es kann also mehr geben. Bitte erneut scannen und bis zum Ende laufen lassen.</translation>
    </message>
    <message>
        <source>Check the targets above and scan again.</source>
        <translation>Bitte die Ziele oben prüfen und erneut scannen.</translation>
    </message>
    <message>
        <source>Try more ports, such as top1000, or look at the Hosts tab to see what each port answered.</source>
        <translation>Mehr Ports versuchen, etwa top1000, oder im Reiter „Hosts“ nachsehen, was jeder Port geantwortet hat.</translation>
    </message>
    <message>
        <source>No host matches the last valid filter</source>
        <translation>Kein Host passt zum letzten gültigen Filter</translation>
    </message>
    <message>
        <source>No open port matches the last valid filter</source>
        <translation>Kein offener Port passt zum letzten gültigen Filter</translation>
    </message>
    <message>
        <source>The text in the filter has a problem, so “%1” still holds. Correct the text, or clear it to see all rows.</source>
        <translation>Der Text im Filter hat einen Fehler, deshalb gilt noch „%1“. Den Text berichtigen, oder ihn leeren, um alle Zeilen zu sehen.</translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 why it is so.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 and %2 are sentences about one host.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The device or its user chose this MAC address, at random perhaps; it names no vendor.</source>
        <translation>Das Gerät oder sein Benutzer hat diese MAC-Adresse gewählt, vielleicht zufällig; sie nennt keinen Hersteller.</translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy Cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>Hiernach &amp;filtern</translation>
    </message>
    <message>
        <source>Filter &amp;This Out</source>
        <translation>&amp;Dies herausfiltern</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>netsonde::RowSentence</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a host&apos;s address, %2 its name.
----------
%1 is a port&apos;s number, %2 its service.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: port %2 is open.</source>
        <extracomment>%1 is a host, %2 its port.</extracomment>
        <translation>%1: Port %2 ist offen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a host, %2 its state, &quot;Up&quot;, %3 why it is so.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Open port %1.</source>
        <translation>Offener Port %1.</translation>
    </message>
    <message>
        <source>Open ports %1.</source>
        <translation>Offene Ports %1.</translation>
    </message>
    <message>
        <source>On this host %1</source>
        <translation>Auf diesem Host: %1</translation>
    </message>
    <message>
        <source>Round trip %1.</source>
        <translation>Umlaufzeit %1.</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanBar</name>
    <message>
        <source>E&amp;xclude</source>
        <translation>Ausnahm&amp;en</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Show what is left out of the scan</source>
        <translation>Zeigen, was vom Scan ausgenommen ist</translation>
    </message>
    <message>
        <source>Start or stop the scan (F5)</source>
        <translation>Den Scan starten oder stoppen (F5)</translation>
    </message>
    <message>
        <source>&amp;More (exclusions)</source>
        <translation>&amp;Mehr (Ausnahmen)</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan starten</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Changes apply to the next scan</source>
        <translation>Änderungen gelten für den nächsten Scan</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanMenu</name>
    <message>
        <source>S&amp;cans</source>
        <translation>S&amp;cans</translation>
    </message>
    <message>
        <source>Local &amp;Networks</source>
        <translation>Lokale &amp;Netze</translation>
    </message>
    <message>
        <source>&amp;Port Presets</source>
        <translation>&amp;Portvorlagen</translation>
    </message>
    <message>
        <source>&amp;Saved Scans</source>
        <translation>&amp;Gespeicherte Scans</translation>
    </message>
    <message>
        <source>&amp;Open File of Targets…</source>
        <translation>&amp;Zieldatei öffnen…</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Netze dieses Rechners</translation>
    </message>
    <message>
        <source>Ports that are often wanted</source>
        <translation>Häufig gewünschte Ports</translation>
    </message>
    <message>
        <source>20 most often open</source>
        <translation>Die 20 am häufigsten offenen</translation>
    </message>
    <message>
        <source>100 most often open</source>
        <translation>Die 100 am häufigsten offenen</translation>
    </message>
    <message>
        <source>1000 most often open</source>
        <translation>Die 1000 am häufigsten offenen</translation>
    </message>
    <message>
        <source>Well-known</source>
        <translation>Bekannte Ports</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Fernzugriff</translation>
    </message>
    <message>
        <source>File sharing</source>
        <translation>Dateifreigaben</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save This Scan</source>
        <translation>Diesen Scan speichern</translation>
    </message>
    <message>
        <source>Name; a scan of the same name is replaced.</source>
        <translation>Name; ein Scan gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Scan…</source>
        <translation>&amp;Diesen Scan speichern…</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanningPage</name>
    <message>
        <source>Ask every &amp;port of hosts that answer nothing</source>
        <translation>Auch bei stummen Hosts &amp;jeden Port prüfen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>The fastest that this system has: its own sockets on Linux, Qt&apos;s elsewhere.</source>
        <translation>Das Schnellste, was dieses System hat: unter Linux die eigenen Sockets, sonst die von Qt.</translation>
    </message>
    <message>
        <source>S&amp;ystem sockets</source>
        <translation>S&amp;ystem-Sockets</translation>
    </message>
    <message>
        <source>The system&apos;s own sockets: the fastest, with the exact reason of each failure. Linux only.</source>
        <translation>Die Sockets des Systems: am schnellsten, mit dem genauen Grund jedes Fehlschlags. Nur Linux.</translation>
    </message>
    <message>
        <source>&amp;Qt sockets</source>
        <translation>&amp;Qt-Sockets</translation>
    </message>
    <message>
        <source>Qt&apos;s sockets, as on every system: slower; to check a result in a second way.</source>
        <translation>Die Sockets von Qt, wie auf jedem System: langsamer; um ein Ergebnis auf einem zweiten Weg zu prüfen.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise a host that is silent on its %n likeliest ports is left alone, which makes large ranges quick.</source>
        <translation>
            <numerusform>Sonst bleibt ein Host, der auf seinem wahrscheinlichsten Port stumm ist (%n), unbehelligt; das macht große Bereiche schnell.</numerusform>
            <numerusform>Sonst bleibt ein Host, der auf den %n wahrscheinlichsten Ports stumm ist, unbehelligt; das macht große Bereiche schnell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In Targets or Ports: start the scan</source>
        <translation>In „Ziele“ oder „Ports“: Scan starten</translation>
    </message>
    <message>
        <source>The button, box or menu whose name has this letter underlined</source>
        <translation>Knopf, Feld oder Menü, in dessen Namen dieser Buchstabe unterstrichen ist</translation>
    </message>
    <message>
        <source>In a table: what can be done with the row</source>
        <translation>In einer Tabelle: was sich mit der Zeile machen lässt</translation>
    </message>
    <message>
        <source>The next box, button or table</source>
        <translation>Nächstes Feld, nächster Knopf oder nächste Tabelle</translation>
    </message>
    <message>
        <source>%1letter</source>
        <extracomment>%1 is the key: &quot;Alt+letter&quot;.</extracomment>
        <translation>%1Buchstabe</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys that do the same.</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Close a dialog or a message, clear the filter, stop copying</source>
        <translation>Dialog oder Meldung schließen, Filter leeren, Kopieren abbrechen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>In the port map: the next host or port; + and − zoom, 0 shows all</source>
        <translation>In der Portkarte: der nächste Host oder Port; + und − zoomen, 0 zeigt alles</translation>
    </message>
</context>
<context>
    <name>netsonde::StatesDialog</name>
    <message>
        <source>A program accepted a connection there.</source>
        <translation>Ein Programm hat dort eine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>The host is there and refused: nothing listens on this port.</source>
        <translation>Der Host ist da und hat abgelehnt: Auf diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>No answer after all tries; of a silent host only the likeliest ports are tried. A firewall drops what is sent there, or nobody is at home.</source>
        <translation>Keine Antwort nach allen Versuchen; bei einem stummen Host werden nur die wahrscheinlichsten Ports geprüft. Eine Firewall verwirft, was dorthin geht, oder es ist niemand da.</translation>
    </message>
    <message>
        <source>A router or this computer said that nothing gets there; the reason says which.</source>
        <translation>Ein Router oder dieser Rechner hat gemeldet, dass dorthin nichts gelangt; der Grund sagt, welcher.</translation>
    </message>
    <message>
        <source>It could not be found out, so nothing is claimed; the reason says why.</source>
        <translation>Es ließ sich nicht herausfinden, also wird nichts behauptet; der Grund sagt, warum.</translation>
    </message>
    <message>
        <source>Something answered, be it with a refusal. Details say which port proved it.</source>
        <translation>Etwas hat geantwortet, und sei es mit einer Ablehnung. Die Details sagen, welcher Port es bewiesen hat.</translation>
    </message>
    <message>
        <source>Nothing has answered so far, and not every port had its turn.</source>
        <translation>Bisher hat nichts geantwortet, und noch nicht jeder Port war an der Reihe.</translation>
    </message>
    <message>
        <source>Nothing answered. The address is free, or its host keeps silent.</source>
        <translation>Nichts hat geantwortet. Die Adresse ist frei, oder ihr Host schweigt.</translation>
    </message>
    <message>
        <source>A router or this computer said that the host can&apos;t be reached.</source>
        <translation>Ein Router oder dieser Rechner hat gemeldet, dass der Host nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>None of its ports could be asked.</source>
        <translation>Keiner seiner Ports konnte geprüft werden.</translation>
    </message>
    <message>
        <source>The name has no address, so there was nothing to scan.</source>
        <translation>Der Name hat keine Adresse, also gab es nichts zu scannen.</translation>
    </message>
    <message>
        <source>What the States Mean</source>
        <translation>Was die Zustände bedeuten</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Its turn is still to come; the scan goes on.</source>
        <translation>Der Port kommt noch an die Reihe; der Scan läuft noch.</translation>
    </message>
</context>
<context>
    <name>netsonde::TargetBox</name>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>Don&apos;t scan what is in this file</source>
        <translation>Nicht scannen, was in dieser Datei steht</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>1 address from %1</source>
        <translation>1 Adresse aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 addresses from %2</source>
        <translation>
            <numerusform>%1 Adresse aus %2</numerusform>
            <numerusform>%1 Adressen aus %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 addresses from %2</source>
        <translation>
            <numerusform>Bis zu %1 Adresse aus %2</numerusform>
            <numerusform>Bis zu %1 Adressen aus %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::TargetFileOpener</name>
    <message>
        <source>Open File of Targets</source>
        <translation>Zieldatei öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt *.list *.csv);;All files (*)</source>
        <translation>Textdateien (*.txt *.list *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4 Nothing was taken from it.</source>
        <extracomment>%1 a file&apos;s name, %2 and %3 the place, %4 what is wrong there.</extracomment>
        <translation>%1, Zeile %2, Spalte %3: %4 Nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>netsonde::TimingPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Gentle</source>
        <translation>&amp;Schonend</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>S&amp;chnell</translation>
    </message>
    <message>
        <source>Custo&amp;m</source>
        <translation>&amp;Eigene Werte</translation>
    </message>
    <message>
        <source>As Normal, within the limits below.</source>
        <translation>Wie „Normal“, innerhalb der Grenzen unten.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>as Normal</source>
        <translation>wie Normal</translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation>Gleichzeitige &amp;Verbindungen</translation>
    </message>
    <message>
        <source>More is faster until the network loses some of them.</source>
        <translation>Je mehr, desto schneller, bis im Netz einige verloren gehen.</translation>
    </message>
    <message>
        <source>At one &amp;host</source>
        <translation>Je &amp;Host</translation>
    </message>
    <message>
        <source>Keeps a weak device from being flooded.</source>
        <translation>Bewahrt ein schwaches Gerät vor Überflutung.</translation>
    </message>
    <message>
        <source>&amp;Packets a second</source>
        <translation>&amp;Pakete je Sekunde</translation>
    </message>
    <message>
        <source>A ceiling for what is sent, retries included.</source>
        <translation>Obergrenze für das Gesendete, Wiederholungen eingeschlossen.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>Auf &amp;Antwort warten</translation>
    </message>
    <message>
        <source>Of each try; shorter than the round trip finds nothing.</source>
        <translation>Je Versuch; ist sie kürzer als die Umlaufzeit, wird nichts gefunden.</translation>
    </message>
    <message>
        <source>follows the round trips</source>
        <translation>folgt den Umlaufzeiten</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Further &amp;tries</source>
        <translation>&amp;Weitere Versuche</translation>
    </message>
    <message>
        <source>After silence; each makes a lost packet less likely to matter.</source>
        <translation>Bleibt die Antwort aus; mit jedem fällt ein verlorenes Paket weniger ins Gewicht.</translation>
    </message>
    <message>
        <source>follows the loss</source>
        <translation>folgt dem Verlust</translation>
    </message>
</context>
<context>
    <name>netsonde::UserCommand</name>
    <message>
        <source>SSH in a Terminal</source>
        <translation>SSH im Terminal</translation>
    </message>
    <message>
        <source>Ping in a Terminal</source>
        <translation>Ping im Terminal</translation>
    </message>
</context>
<context>
    <name>netsonde::VerdictsModel</name>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>not its turn yet</source>
        <translation>noch nicht dran</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Round Trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Port %1</source>
        <extracomment>%1 is a port&apos;s number, %2 its service.</extracomment>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>Port %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a port, %2 its state, %3 the reason.</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1 Round trip %2.</source>
        <translation>%1 Umlaufzeit %2.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1 Tries: %2. Seen at %3.</source>
        <extracomment>%1 is sentences about a port, %2 a number, %3 a time of day.</extracomment>
        <translation>%1 Versuche: %2. Gesehen um %3.</translation>
    </message>
</context>
<context>
    <name>netsonde::Wake</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a broadcast address, %2 the name of a network interface.</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of addresses, %2 the number of those that are not in it.</extracomment>
        <translation>
            <numerusform>%1 und %2 weiterer</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, noted earlier</source>
        <extracomment>%1 is a MAC address.</extracomment>
        <translation>%1, früher notiert</translation>
    </message>
    <message>
        <source>The Wake-on-LAN packet for %1 (%2) was not sent to %3, UDP port 9: %4.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address, %3 where to: &quot;192.168.1.255 on eth0&quot;, %4 the system&apos;s reason.</extracomment>
        <translation>Das Wake-on-LAN-Paket für %1 (%2) wurde nicht an %3, UDP-Port 9, gesendet: %4.</translation>
    </message>
    <message>
        <source>A Wake-on-LAN packet for %1 (%2) was sent to the host itself, UDP port 9, for it is in no network of this computer. Routers seldom pass it on to a host that sleeps.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address.</extracomment>
        <translation>Ein Wake-on-LAN-Paket für %1 (%2) wurde an den Host selbst gesendet, UDP-Port 9, denn er ist in keinem Netz dieses Rechners. Router geben es selten an einen schlafenden Host weiter.</translation>
    </message>
    <message>
        <source>A Wake-on-LAN packet for %1 (%2) was sent to %3, UDP port 9. Waking up takes a while; scan the host again to see it.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address, %3 where to: &quot;192.168.1.255 on eth0&quot;.</extracomment>
        <translation>Ein Wake-on-LAN-Paket für %1 (%2) wurde an %3, UDP-Port 9, gesendet. Das Aufwachen dauert eine Weile; ein neuer Scan des Hosts zeigt es.</translation>
    </message>
    <message numerus="yes">
        <source>Wake-on-LAN packets for %1 were sent to %2, UDP port 9.</source>
        <translation>
            <numerusform>Ein Wake-on-LAN-Paket für %1 wurde an %2, UDP-Port 9, gesendet.</numerusform>
            <numerusform>Wake-on-LAN-Pakete für %1 wurden an %2, UDP-Port 9, gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be sent for %1: %2.</source>
        <translation>Für %1 konnte nichts gesendet werden: %2.</translation>
    </message>
    <message>
        <source>No MAC address is known of %1; wake each by itself to type it.</source>
        <translation>Von %1 ist keine MAC-Adresse bekannt; einzeln geweckt, lässt sie sich eingeben.</translation>
    </message>
    <message>
        <source>To wake %1, type its MAC address, which no scan has seen yet. It stands on the label of its network interface or in the router&apos;s list.</source>
        <translation>Um %1 zu wecken, dessen MAC-Adresse eingeben; noch kein Scan hat sie gesehen. Sie steht auf dem Etikett der Netzwerkkarte oder in der Liste des Routers.</translation>
    </message>
    <message>
        <source>Wa&amp;ke</source>
        <translation>Wec&amp;ken</translation>
    </message>
    <message numerus="yes">
        <source>%1 hosts are selected; at most %2 are woken at once. Select fewer.</source>
        <translation>
            <numerusform>%1 Host ist ausgewählt; höchstens %2 werden auf einmal geweckt. Weniger auswählen.</numerusform>
            <numerusform>%1 Hosts sind ausgewählt; höchstens %2 werden auf einmal geweckt. Weniger auswählen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::celltext</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of ports, %2 the number of those that are not in it.</extracomment>
        <translation>
            <numerusform>%1 und %2 weiterer</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::commandwords</name>
    <message>
        <source>Type the program and its arguments.</source>
        <translation>Programm und Argumente eingeben.</translation>
    </message>
    <message>
        <source>A placeholder can&apos;t be the program; begin with the program&apos;s name.</source>
        <translation>Ein Platzhalter kann nicht das Programm sein; mit dem Namen des Programms beginnen.</translation>
    </message>
    <message>
        <source>There is no placeholder %1; use {address}, {port} or {name}.</source>
        <translation>Den Platzhalter %1 gibt es nicht; möglich sind {address}, {port} und {name}.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that no host name has, so it is not handed to a program.</source>
        <translation>„%1“ enthält Zeichen, die kein Hostname hat, und wird deshalb keinem Programm übergeben.</translation>
    </message>
</context>
<context>
    <name>netsonde::filterwords</name>
    <message>
        <source>“%1” is no key of the filter; put quotes around it to look for the text itself</source>
        <translation>„%1“ ist kein Schlüssel des Filters; in Anführungszeichen wird der Text selbst gesucht</translation>
    </message>
    <message>
        <source>A value has to follow “%1:” without a space</source>
        <translation>Auf „%1:“ muss ohne Leerzeichen ein Wert folgen</translation>
    </message>
    <message>
        <source>Something is missing beside “%1”</source>
        <translation>Neben „%1“ fehlt etwas</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Die Anführungszeichen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>The bracket is not closed</source>
        <translation>Die Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The bracket was not opened</source>
        <translation>Die Klammer wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Too many brackets within brackets</source>
        <translation>Zu viele Klammern in Klammern</translation>
    </message>
    <message>
        <source>“%1” is no number; write 50, &gt;50, &lt;50 or 10-50</source>
        <translation>„%1“ ist keine Zahl; möglich sind 50, &gt;50, &lt;50 oder 10-50</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write 14:30 or &gt;14:30:05</source>
        <translation>„%1“ ist keine Uhrzeit; möglich sind 14:30 oder &gt;14:30:05</translation>
    </message>
    <message>
        <source>The range ends before it starts</source>
        <translation>Der Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>„%1“ ist kein Zustand</translation>
    </message>
    <message>
        <source>“%1” is a name, not an address</source>
        <translation>„%1“ ist ein Name, keine Adresse</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; war %2 gemeint?</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no part of a MAC address; write aa:bb or aa:bb:cc:dd:ee:ff</source>
        <translation>„%1“ ist kein Teil einer MAC-Adresse; möglich sind aa:bb oder aa:bb:cc:dd:ee:ff</translation>
    </message>
</context>
<context>
    <name>netsonde::words</name>
    <message>
        <source>Nothing to scan</source>
        <translation>Nichts zu scannen</translation>
    </message>
    <message>
        <source>An item is empty</source>
        <translation>Ein Eintrag ist leer</translation>
    </message>
    <message>
        <source>“%1” does not belong here</source>
        <translation>„%1“ gehört nicht hierher</translation>
    </message>
    <message>
        <source>“%1” has leading zeros, which some programs read as octal</source>
        <translation>„%1“ hat führende Nullen, die manche Programme als Oktalzahl lesen</translation>
    </message>
    <message>
        <source>“%1” is too large for an IPv4 address; each number is at most 255</source>
        <translation>„%1“ ist zu groß für eine IPv4-Adresse; jede Zahl ist höchstens 255</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; here are fewer</source>
        <translation>Eine IPv4-Adresse hat vier Zahlen; hier sind es weniger</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; here are more</source>
        <translation>Eine IPv4-Adresse hat vier Zahlen; hier sind es mehr</translation>
    </message>
    <message>
        <source>An IPv4 address is written as four numbers with dots</source>
        <translation>Eine IPv4-Adresse besteht aus vier Zahlen mit Punkten</translation>
    </message>
    <message>
        <source>An IPv4 address is written with decimal numbers</source>
        <translation>Eine IPv4-Adresse wird mit Dezimalzahlen geschrieben</translation>
    </message>
    <message>
        <source>This is not an IPv4 address, and a host name cannot end in a number</source>
        <translation>Das ist keine IPv4-Adresse, und ein Hostname kann nicht mit einer Zahl enden</translation>
    </message>
    <message>
        <source>This is not a host name; each part has 1 to 63 characters and no dash at its ends</source>
        <translation>Das ist kein Hostname; jeder Teil hat 1 bis 63 Zeichen und keinen Bindestrich am Rand</translation>
    </message>
    <message>
        <source>This is not an IPv6 address</source>
        <translation>Das ist keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>“%1” is not an interface of this computer that a link-local address can name</source>
        <translation>„%1“ ist keine Schnittstelle dieses Rechners, die eine Link-Local-Adresse nennen kann</translation>
    </message>
    <message>
        <source>The prefix length after “/” is missing</source>
        <translation>Nach „/“ fehlt die Präfixlänge</translation>
    </message>
    <message>
        <source>The prefix length %1 is longer than the address</source>
        <translation>Die Präfixlänge %1 ist länger als die Adresse</translation>
    </message>
    <message>
        <source>“%1” is neither a prefix length nor a netmask</source>
        <translation>„%1“ ist weder Präfixlänge noch Netzmaske</translation>
    </message>
    <message>
        <source>“%1” is no netmask: its ones are not all in front</source>
        <translation>„%1“ ist keine Netzmaske: Die Einsen stehen nicht alle vorn</translation>
    </message>
    <message>
        <source>A range or list cannot have a prefix length or netmask</source>
        <translation>Ein Bereich oder eine Liste kann weder Präfixlänge noch Netzmaske haben</translation>
    </message>
    <message>
        <source>The range ends before it starts</source>
        <translation>Der Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>The range starts and ends in different address families</source>
        <translation>Anfang und Ende des Bereichs gehören zu verschiedenen Adressfamilien</translation>
    </message>
    <message>
        <source>The range starts and ends on different interfaces</source>
        <translation>Anfang und Ende des Bereichs liegen an verschiedenen Schnittstellen</translation>
    </message>
    <message>
        <source>A range needs an address at either end, not a name</source>
        <translation>Ein Bereich braucht an beiden Enden eine Adresse, keinen Namen</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>Ein Ende des Bereichs fehlt</translation>
    </message>
    <message>
        <source>More than 2³² addresses in all; scan a smaller part</source>
        <translation>Insgesamt mehr als 2³² Adressen; bitte einen kleineren Teil scannen</translation>
    </message>
    <message>
        <source>The exclusions take out everything</source>
        <translation>Die Ausnahmen lassen nichts übrig</translation>
    </message>
    <message>
        <source>Port 0 cannot be scanned; ports are 1 to 65535</source>
        <translation>Port 0 kann nicht gescannt werden; Ports gehen von 1 bis 65535</translation>
    </message>
    <message>
        <source>“%1” is too large; ports are 1 to 65535</source>
        <translation>„%1“ ist zu groß; Ports gehen von 1 bis 65535</translation>
    </message>
    <message>
        <source>Ports are written as decimal numbers</source>
        <translation>Ports werden als Dezimalzahlen geschrieben</translation>
    </message>
    <message>
        <source>“%1” is no known service</source>
        <translation>„%1“ ist kein bekannter Dienst</translation>
    </message>
    <message>
        <source>No known service fits “%1”</source>
        <translation>Kein bekannter Dienst passt zu „%1“</translation>
    </message>
    <message>
        <source>Only TCP ports can be scanned</source>
        <translation>Nur TCP-Ports können gescannt werden</translation>
    </message>
    <message>
        <source>There is no port set “%1”</source>
        <translation>Es gibt keine Portauswahl „%1“</translation>
    </message>
    <message>
        <source>The file is too large for a list of targets</source>
        <translation>Die Datei ist zu groß für eine Liste von Zielen</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; war %2 gemeint?</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 not tested</source>
        <translation>
            <numerusform>%1 nicht geprüft</numerusform>
            <numerusform>%1 nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;12 not tested&quot;, %2 why.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>At what the network carries: more at once gets lost or late</source>
        <translation>An der Grenze des Netzes: mehr auf einmal geht verloren oder kommt zu spät</translation>
    </message>
    <message>
        <source>Waiting for ports that do not answer</source>
        <translation>Wartet auf Ports, die nicht antworten</translation>
    </message>
    <message>
        <source>Waiting for answers, and getting faster</source>
        <translation>Wartet auf Antworten und wird schneller</translation>
    </message>
    <message>
        <source>At the most connections at once that were allowed</source>
        <translation>Mehr Verbindungen gleichzeitig sind nicht erlaubt</translation>
    </message>
    <message>
        <source>At this computer&apos;s limit of open files (ulimit -n)</source>
        <translation>Dieser Rechner erlaubt nicht mehr offene Dateien (ulimit -n)</translation>
    </message>
    <message>
        <source>At the maximum rate</source>
        <translation>Die höchste erlaubte Rate ist erreicht</translation>
    </message>
    <message>
        <source>At the most that one host is given at once</source>
        <translation>Mehr bekommt ein einzelner Host nicht auf einmal</translation>
    </message>
    <message>
        <source>As fast as this computer&apos;s processor goes</source>
        <translation>So schnell, wie der Prozessor dieses Rechners kann</translation>
    </message>
    <message>
        <source>At this computer&apos;s limit of ports or memory</source>
        <translation>An der Grenze dieses Rechners bei Ports oder Speicher</translation>
    </message>
    <message>
        <source>Waiting for the network to come back</source>
        <translation>Wartet, bis das Netz wieder da ist</translation>
    </message>
    <message>
        <source>%1 of 1 probe has a verdict</source>
        <translation>%1 von 1 Prüfung hat einen Befund</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 probes have a verdict</source>
        <translation>
            <numerusform>%1 von %2 Prüfung hat einen Befund</numerusform>
            <numerusform>%1 von %2 Prüfungen haben einen Befund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took a second look</source>
        <translation>
            <numerusform>%1 nachgeprüft</numerusform>
            <numerusform>%1 nachgeprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent and not confirmed by a second look</source>
        <translation>
            <numerusform>%1 stumm und nicht durch Nachprüfung bestätigt</numerusform>
            <numerusform>%1 stumm und nicht durch Nachprüfung bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>on 1 host everything answers (a proxy, antivirus or VPN?)</source>
        <translation>auf 1 Host antwortet alles (Proxy, Virenschutz oder VPN?)</translation>
    </message>
    <message numerus="yes">
        <source>on %1 hosts everything answers (a proxy, antivirus or VPN?)</source>
        <translation>
            <numerusform>auf %1 Host antwortet alles (Proxy, Virenschutz oder VPN?)</numerusform>
            <numerusform>auf %1 Hosts antwortet alles (Proxy, Virenschutz oder VPN?)</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two facts about a scan that has ended.</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>port %1 accepted a connection</source>
        <translation>Port %1 hat eine Verbindung angenommen</translation>
    </message>
    <message>
        <source>port %1 connected to itself: this computer</source>
        <translation>Port %1 hat sich mit sich selbst verbunden: dieser Rechner</translation>
    </message>
    <message>
        <source>port %1 refused a connection</source>
        <translation>Port %1 hat eine Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>the scan ended first</source>
        <translation>der Scan endete vorher</translation>
    </message>
    <message>
        <source>connection accepted</source>
        <translation>Verbindung angenommen</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connected to itself: nothing listens there</source>
        <translation>mit sich selbst verbunden: dort lauscht nichts</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer so far, not confirmed</source>
        <translation>bisher keine Antwort, nicht bestätigt</translation>
    </message>
    <message>
        <source>not asked: the host answered nothing</source>
        <translation>nicht gefragt: der Host hat auf nichts geantwortet</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host unerreichbar</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>Netz unerreichbar</translation>
    </message>
    <message>
        <source>prohibited by a firewall</source>
        <translation>von einer Firewall verboten</translation>
    </message>
    <message>
        <source>the network of this computer failed</source>
        <translation>das Netz dieses Rechners ist ausgefallen</translation>
    </message>
    <message>
        <source>everything that had answered fell silent</source>
        <translation>alles, was geantwortet hatte, ist verstummt</translation>
    </message>
    <message>
        <source>a limit of this computer was reached</source>
        <translation>eine Grenze dieses Rechners war erreicht</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>ein unbekannter Fehler</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>Bisher keine Antwort</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>nothing has answered so far</source>
        <translation>bisher hat nichts geantwortet</translation>
    </message>
    <message>
        <source>no port answered</source>
        <translation>kein Port hat geantwortet</translation>
    </message>
    <message>
        <source>everything answers: a proxy, antivirus or VPN?</source>
        <translation>alles antwortet: Proxy, Virenschutz oder VPN?</translation>
    </message>
    <message>
        <source>1 port not confirmed</source>
        <translation>1 Port nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 ports not confirmed</source>
        <translation>
            <numerusform>%1 Port nicht bestätigt</numerusform>
            <numerusform>%1 Ports nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; %1 ms</source>
        <translation>&lt; %1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>addresses × ports = probes</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 Adresse</numerusform>
            <numerusform>%1 Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 Port</translation>
    </message>
    <message numerus="yes">
        <source>%1 ports</source>
        <translation>
            <numerusform>%1 Port</numerusform>
            <numerusform>%1 Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>1 probe</source>
        <translation>1 Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%1 probes</source>
        <translation>
            <numerusform>%1 Prüfung</numerusform>
            <numerusform>%1 Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 offen</numerusform>
            <numerusform>%1 offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed</source>
        <translation>
            <numerusform>%1 geschlossen</numerusform>
            <numerusform>%1 geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 filtered</source>
        <translation>
            <numerusform>%1 gefiltert</numerusform>
            <numerusform>%1 gefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <translation>
            <numerusform>%1 unerreichbar</numerusform>
            <numerusform>%1 unerreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Locally administered</source>
        <extracomment>In place of a vendor&apos;s name: the MAC address was chosen by the device or its user, at random perhaps.</extracomment>
        <translation>Lokal vergeben</translation>
    </message>
    <message>
        <source>A range ends with a whole address, or with the last number alone; “%1” is neither</source>
        <translation>Ein Bereich endet mit einer ganzen Adresse oder nur mit der letzten Zahl; „%1“ ist keines von beiden</translation>
    </message>
    <message numerus="yes">
        <source>%1 not asked, as their hosts answered nothing</source>
        <translation>
            <numerusform>%1 nicht gefragt, da der Host nicht geantwortet hat</numerusform>
            <numerusform>%1 nicht gefragt, da ihre Hosts nicht geantwortet haben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without the full stop at its end.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 not asked, as its host answered nothing</source>
        <translation>1 nicht gefragt, da der Host nicht geantwortet hat</translation>
    </message>
    <message>
        <source>Up to %1 × %2 = %3</source>
        <comment>addresses × ports = probes</comment>
        <translation>Bis zu %1 × %2 = %3</translation>
    </message>
</context>
</TS>
