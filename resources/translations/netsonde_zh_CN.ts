<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>netsonde::AboutDialog</name>
    <message>
        <source>Netsonde %1
Qt %2 (built with %3)
%4, %5</source>
        <translation>Netsonde %1
Qt %2（构建版本 %3）
%4，%5</translation>
    </message>
    <message>
        <source>About Netsonde</source>
        <translation>关于 Netsonde</translation>
    </message>
    <message>
        <source>Netsonde %1</source>
        <translation>Netsonde %1</translation>
    </message>
    <message>
        <source>A network scanner: type a range, scan it, and see what answers. Every verdict says what was seen and why.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>网络扫描器：输入范围，开始扫描，查看有哪些响应。每个判定都说明观察到了什么以及原因。

本软件为自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy &amp;Versions</source>
        <translation>复制版本信息(&amp;V)</translation>
    </message>
</context>
<context>
    <name>netsonde::ActivityView</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>Free&amp;ze the charts</source>
        <translation>冻结图表(&amp;Z)</translation>
    </message>
    <message>
        <source>Probes per second</source>
        <translation>每秒探测数</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>The charts stand still; the scan and its figures go on</source>
        <translation>图表停止更新；扫描和数字继续</translation>
    </message>
    <message>
        <source>How fast a scan goes, and why not faster, shows here while it runs.</source>
        <translation>扫描期间，这里显示其速度以及限制速度的原因。</translation>
    </message>
    <message>
        <source>The scan has ended; this was its course.</source>
        <translation>扫描已结束；以下为扫描过程。</translation>
    </message>
    <message>
        <source>The scan is paused.</source>
        <translation>扫描已暂停。</translation>
    </message>
    <message>
        <source>What limits the speed is not known yet.</source>
        <translation>尚不清楚速度受何限制。</translation>
    </message>
    <message>
        <source>now %1, %2 at most</source>
        <translation>当前 %1，最高 %2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>half %1, 99 % %2</source>
        <translation>半数%1，99%%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>netsonde::AppearancePage</name>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors and style.</source>
        <translation>使用桌面自身的颜色和样式。</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>更改语言将在下次启动后生效。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Menus and tips open at once, and the text cursor does not blink.</source>
        <translation>菜单和提示立即显示，文本光标不闪烁。</translation>
    </message>
</context>
<context>
    <name>netsonde::Banner</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the severity, &quot;Error&quot;, %2 the message.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>关闭“%1”</translation>
    </message>
</context>
<context>
    <name>netsonde::Chart</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
</context>
<context>
    <name>netsonde::ColumnsPage</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Checked columns are shown in this order.</source>
        <translation>按此顺序显示已勾选的列。</translation>
    </message>
</context>
<context>
    <name>netsonde::CommandsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>{address}, {port} and {name} stand for the host and port that a command is run for. Without ports a command is for every host. No shell is used; put words with spaces into &quot;&quot;.</source>
        <translation>{address}、{port} 和 {name} 代表命令所针对的主机和端口。未填端口的命令适用于所有主机。不使用 shell；含空格的词请放在 &quot;&quot; 中。</translation>
    </message>
    <message>
        <source>Type the title that the menu shows.</source>
        <translation>请输入菜单中显示的标题。</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>端口：%1</translation>
    </message>
</context>
<context>
    <name>netsonde::CopyNotice</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>正在复制：%1 / %2 行</translation>
    </message>
    <message>
        <source>Cancel Copying</source>
        <translation>取消复制</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are on the clipboard</source>
        <translation>
            <numerusform>%1 行已复制到剪贴板</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::DetailsPane</name>
    <message>
        <source>Ports of the selected host</source>
        <translation>所选主机的端口</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation>将全部内容复制为文本</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Select a host to see the verdict on each of its ports.</source>
        <translation>选择一台主机以查看其各端口的判定。</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between two facts about a host.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 why it is so.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往返 %1</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>最近响应 %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>%1 ports, &quot;1-21,23&quot;, %2 their state, %3 the reason.</extracomment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>MAC %1</source>
        <translation>MAC %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answered in %2</source>
        <extracomment>%1 is &quot;98 closed&quot;.</extracomment>
        <translation>%1，%2内响应</translation>
    </message>
    <message>
        <source>%1, answered in %2 to %3</source>
        <translation>%1，%2至 %3内响应</translation>
    </message>
    <message numerus="yes">
        <source>%1, after up to %n tries</source>
        <extracomment>%1 is &quot;98 closed, answered in 0.3 ms to 1.1 ms&quot;.</extracomment>
        <translation>
            <numerusform>%1，最多 %n 次尝试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is why a table is empty, &quot;No host was found&quot;, %2 a sentence on what to do next.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>netsonde::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export scope</source>
        <translation>导出范围</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the scope, &quot;All rows&quot;, %2 their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Fi&amp;ltered rows</source>
        <translation>筛选出的行(&amp;L)</translation>
    </message>
    <message>
        <source>Selec&amp;ted rows</source>
        <translation>选中的行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>这是一个文件夹；请补充文件名。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>该文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>A new file will be written.</source>
        <translation>将写入新文件。</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>netsonde::Exporter</name>
    <message>
        <source>Writes the Hosts table to a CSV file, one row for each host.</source>
        <translation>将“主机”表写入 CSV 文件，每台主机一行。</translation>
    </message>
    <message>
        <source>Writes the Open ports table to a CSV file, one row for each open port.</source>
        <translation>将“开放端口”表写入 CSV 文件，每个开放端口一行。</translation>
    </message>
    <message>
        <source>1 row written to %1</source>
        <translation>已将 1 行写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>已将 %1 行写入 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written to %1: %2. A file that was there is as it was; choose another place and export again.</source>
        <translation>未向 %1 写入任何内容：%2。原有文件保持不变；请选择其他位置后重新导出。</translation>
    </message>
</context>
<context>
    <name>netsonde::FieldText</name>
    <message numerus="yes">
        <source>%1, %2 not confirmed</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 a number of ports.</extracomment>
        <translation>
            <numerusform>%1，%2 个未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Round Trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Open Ports</source>
        <translation>开放端口</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>被过滤</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最近响应</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MAC 地址</translation>
    </message>
</context>
<context>
    <name>netsonde::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Address, name or port:22</source>
        <translation>地址、名称或 port:22</translation>
    </message>
    <message>
        <source>Clear Filter Text</source>
        <translation>清除筛选文本</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Show every host</source>
        <translation>显示所有主机</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Show only hosts that answered</source>
        <translation>只显示有响应的主机</translation>
    </message>
    <message>
        <source>Show only hosts with an open port</source>
        <translation>只显示有开放端口的主机</translation>
    </message>
    <message>
        <source>%1, held while so many rows are selected</source>
        <translation>%1，选中行过多，暂停更新</translation>
    </message>
    <message>
        <source>&amp;With Open Ports</source>
        <translation>有开放端口(&amp;W)</translation>
    </message>
    <message>
        <source>Words are looked for in every column. Also: port:22 port:8000-8100 service:http state:up vendor:apple mac:00:04:0e name:*.lan ip:10.0.0.0/24 rtt:&gt;50, with !, or and brackets.</source>
        <translation>在所有列中查找输入的词。还可使用：port:22 port:8000-8100 service:http state:up vendor:apple mac:00:04:0e name:*.lan ip:10.0.0.0/24 rtt:&gt;50，以及 !、or 和括号。</translation>
    </message>
    <message>
        <source>%1 Until it is corrected, no text filters the rows.</source>
        <extracomment>%1 is a sentence on what is wrong with the filter&apos;s text.</extracomment>
        <translation>%1在此之前不按文本筛选。</translation>
    </message>
    <message>
        <source>%1 Until then the last valid filter holds: %2</source>
        <extracomment>%2 is a filter, &quot;port:22&quot;.</extracomment>
        <translation>%1在此之前沿用最后一个有效的筛选条件：%2</translation>
    </message>
    <message>
        <source>for the tables only</source>
        <translation>仅用于表格</translation>
    </message>
</context>
<context>
    <name>netsonde::FilterCompleter</name>
    <message>
        <source>Filter terms</source>
        <translation>筛选条件</translation>
    </message>
</context>
<context>
    <name>netsonde::HostActions</name>
    <message>
        <source>H&amp;ost</source>
        <translation>主机(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Copy Address and &amp;Port</source>
        <translation>复制地址和端口(&amp;P)</translation>
    </message>
    <message>
        <source>Scan A&amp;ll Ports</source>
        <translation>扫描所有端口(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xclude from Next Scan</source>
        <translation>从下次扫描中排除(&amp;X)</translation>
    </message>
    <message>
        <source>Find &amp;Next Open</source>
        <translation>查找下一个开放端口(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;Addresses</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rescan Hosts</source>
        <translation>重新扫描主机(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rescan Host</source>
        <translation>重新扫描主机(&amp;R)</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>无法为 %1 启动浏览器。</translation>
    </message>
    <message>
        <source>%1 was not run. %2</source>
        <extracomment>%1 is a command&apos;s title, %2 a sentence that says why not.</extracomment>
        <translation>%1 未运行。%2</translation>
    </message>
    <message>
        <source>%1: the program %2 could not be started. Change the command in Preferences.</source>
        <translation>%1：无法启动程序 %2。请在首选项中修改该命令。</translation>
    </message>
    <message numerus="yes">
        <source>%1 hosts are selected; up to %2 can be scanned again at once.</source>
        <translation>
            <numerusform>已选中 %1 台主机；一次最多可重新扫描 %2 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wake on LAN</source>
        <translation>网络唤醒(&amp;W)</translation>
    </message>
</context>
<context>
    <name>netsonde::MacPrompt</name>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>This is no MAC address: six pairs of 0-9 and a-f make one.</source>
        <translation>这不是 MAC 地址：它由六对 0-9 和 a-f 组成。</translation>
    </message>
    <message>
        <source>No single computer has this MAC address.</source>
        <translation>没有任何一台计算机拥有此 MAC 地址。</translation>
    </message>
</context>
<context>
    <name>netsonde::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>What the &amp;States Mean</source>
        <translation>状态的含义(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Netsonde</source>
        <translation>关于 Netsonde(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Edit &amp;Targets</source>
        <translation>编辑目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Filter Results</source>
        <translation>筛选结果(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open Ports</source>
        <translation>开放端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Port Map</source>
        <translation>端口图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Scan</source>
        <translation>开始或停止扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation>排序方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
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
        <translation>无法将备注写入 %1：%2。在窗口关闭之前，备注保留在此处。</translation>
    </message>
    <message>
        <source>No row in sight has an open port.</source>
        <translation>当前显示的行中没有开放端口。</translation>
    </message>
    <message numerus="yes">
        <source>This range holds %1 public addresses. Scan them?</source>
        <translation>
            <numerusform>该范围包含 %1 个公网地址。要扫描吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The network of this computer is down, or nothing answers any more. The scan waits and goes on when it is back.</source>
        <translation>本机网络已断开，或不再有任何响应。扫描正在等待，网络恢复后将继续。</translation>
    </message>
    <message>
        <source>Nothing was sent: these exclusions have no address, so they could not be left out: %1. Correct them and scan again.</source>
        <translation>未发送任何数据：以下排除项没有对应地址，因此无法排除：%1。请更正后重新扫描。</translation>
    </message>
    <message>
        <source>1 name could not be resolved and was not scanned; the Hosts table lists it.</source>
        <translation>有 1 个名称无法解析，未被扫描；已列在“主机”表中。</translation>
    </message>
    <message numerus="yes">
        <source>%1 names could not be resolved and were not scanned; the Hosts table lists them.</source>
        <translation>
            <numerusform>有 %1 个名称无法解析，未被扫描；已列在“主机”表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window closes when the file is written.</source>
        <translation>文件写完后窗口将关闭。</translation>
    </message>
    <message>
        <source>Scan An&amp;yway</source>
        <translation>仍然扫描(&amp;Y)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>netsonde::MapLegend</name>
    <message>
        <source>Nothing yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>What the colors mean: %1</source>
        <translation>颜色的含义：%1</translation>
    </message>
</context>
<context>
    <name>netsonde::NotationBox</name>
    <message>
        <source>%1 and history</source>
        <translation>%1及历史记录</translation>
    </message>
    <message>
        <source>More than %1 characters: nothing was pasted. Long lists go into a file: Scans, Open File of Targets.</source>
        <translation>超过 %1 个字符：未粘贴任何内容。长列表请放入文件：扫描，打开目标文件。</translation>
    </message>
</context>
<context>
    <name>netsonde::NoteEdit</name>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you want to know about this host next time</source>
        <translation>记录下次需要知道的主机信息</translation>
    </message>
</context>
<context>
    <name>netsonde::PortBox</name>
    <message>
        <source>&amp;Ports</source>
        <translation>端口(&amp;P)</translation>
    </message>
</context>
<context>
    <name>netsonde::PortMapCanvas</name>
    <message>
        <source>Port map</source>
        <translation>端口图</translation>
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
            <numerusform>%1 个尚无判定</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all hosts and ports (0)</source>
        <translation>显示所有主机和端口 (0)</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>ports %1 to %2</source>
        <translation>端口 %1 至 %2</translation>
    </message>
    <message>
        <source>zoom in to see how many of each</source>
        <translation>放大以查看各自的数量</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>尚无判定</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1，端口 %2：%3</translation>
    </message>
    <message>
        <source>Wheel: zoom (Ctrl: hosts, Shift: ports). Drag: move. Click: show the host.</source>
        <translation>滚轮：缩放（Ctrl：主机，Shift：端口）。拖动：移动。单击：显示主机。</translation>
    </message>
</context>
<context>
    <name>netsonde::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>扫描速度</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;Reset This Page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>Put everything on this page back to what it was at first</source>
        <translation>将此页的所有内容恢复为初始值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>netsonde::ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>配置(&amp;R)</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>温和</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>For weak devices and networks of others: few connections at once, a low rate.</source>
        <translation>适合性能较弱的设备和他人的网络：同时连接少，速率低。</translation>
    </message>
    <message>
        <source>Finds its own pace by what the network bears.</source>
        <translation>根据网络的承受能力自行调整速度。</translation>
    </message>
    <message>
        <source>For networks that are known to be good: begins with more, waits less.</source>
        <translation>适合已知状况良好的网络：初始连接更多，等待时间更短。</translation>
    </message>
    <message>
        <source>Limits of your own, set in Preferences.</source>
        <translation>使用在首选项中自行设定的限制。</translation>
    </message>
</context>
<context>
    <name>netsonde::ProgressStrip</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Resolving names</source>
        <translation>正在解析名称</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message numerus="yes">
        <source>Second look: %1 waiting</source>
        <extracomment>%1 ports were silent so far and are asked again.</extracomment>
        <translation>
            <numerusform>复查：%1 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed: nothing was sent</source>
        <translation>失败：未发送任何数据</translation>
    </message>
    <message>
        <source>Done: complete</source>
        <translation>完成：完整</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: incomplete, %1 not confirmed</source>
        <translation>
            <numerusform>已停止：不完整，%1 个未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: incomplete, %1 not confirmed</source>
        <translation>
            <numerusform>已结束：不完整，%1 个未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given up, nothing answers any more: %1 not tested</source>
        <translation>
            <numerusform>已放弃，不再有任何响应：%1 个未测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: incomplete, %1 not tested</source>
        <translation>
            <numerusform>已停止：不完整，%1 个未测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: incomplete, %1 not tested</source>
        <translation>
            <numerusform>已结束：不完整，%1 个未测试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 name not resolved</source>
        <translation>%1；1 个名称未解析</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 names not resolved</source>
        <translation>
            <numerusform>%1；%2 个名称未解析</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan progress</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Of the connects to ports that answered in the end, those that got no answer</source>
        <translation>在最终有响应的端口上，未得到响应的连接尝试所占比例</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 个在途</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>丢包 %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往返 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 up</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 台在线</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::Rescan</name>
    <message>
        <source>A new scan replaces what was found: 1 other host. Export it first if it is still needed.</source>
        <translation>新的扫描将替换已有结果：另外 1 台主机。如仍需要，请先导出。</translation>
    </message>
    <message numerus="yes">
        <source>A new scan replaces what was found: %1 other hosts. Export them first if they are still needed.</source>
        <translation>
            <numerusform>新的扫描将替换已有结果：另外 %1 台主机。如仍需要，请先导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan An&amp;yway</source>
        <translation>仍然扫描(&amp;Y)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsPane</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>开放端口</translation>
    </message>
    <message>
        <source>Port map</source>
        <translation>端口图</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No host matches the filter</source>
        <translation>没有主机符合筛选条件</translation>
    </message>
    <message>
        <source>No open port matches the filter</source>
        <translation>没有开放端口符合筛选条件</translation>
    </message>
    <message>
        <source>Change the filter above the table, or clear it to see all rows.</source>
        <translation>请修改表格上方的筛选条件，或清除它以查看所有行。</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>正在等待第一个响应</translation>
    </message>
    <message>
        <source>Hosts appear here as soon as something is known of them.</source>
        <translation>一旦获知主机的信息，就会显示在这里。</translation>
    </message>
    <message>
        <source>No open port so far</source>
        <translation>目前没有开放端口</translation>
    </message>
    <message>
        <source>Open ports appear here as soon as they are found.</source>
        <translation>一旦发现开放端口，就会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Type targets and ports above, then click Scan or press Enter.</source>
        <translation>在上方输入目标和端口，然后单击“扫描”或按回车键。</translation>
    </message>
    <message>
        <source>No host was found</source>
        <translation>未发现主机</translation>
    </message>
    <message>
        <source>No open port was found</source>
        <translation>未发现开放端口</translation>
    </message>
    <message>
        <source>The scan is incomplete, so there may be more. Scan again and let it run to its end.</source>
        <translation>扫描不完整，可能还有更多结果。请重新扫描并等待其完成。</translation>
    </message>
    <message>
        <source>Check the targets above and scan again.</source>
        <translation>请检查上方的目标，然后重新扫描。</translation>
    </message>
    <message>
        <source>Try more ports, such as top1000, or look at the Hosts tab to see what each port answered.</source>
        <translation>请尝试更多端口，例如 top1000，或在“主机”标签页中查看各端口的响应。</translation>
    </message>
    <message>
        <source>No host matches the last valid filter</source>
        <translation>没有主机符合最后一个有效的筛选条件</translation>
    </message>
    <message>
        <source>No open port matches the last valid filter</source>
        <translation>没有开放端口符合最后一个有效的筛选条件</translation>
    </message>
    <message>
        <source>The text in the filter has a problem, so “%1” still holds. Correct the text, or clear it to see all rows.</source>
        <translation>筛选文本有问题，因此仍沿用“%1”。请更正文本，或清空以查看所有行。</translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 why it is so.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 and %2 are sentences about one host.</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>The device or its user chose this MAC address, at random perhaps; it names no vendor.</source>
        <translation>此 MAC 地址由设备或其用户选定，可能是随机的；它不表明厂商。</translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy Cell</source>
        <translation>复制单元格(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>按此筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Filter &amp;This Out</source>
        <translation>排除此项(&amp;E)</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
</context>
<context>
    <name>netsonde::RowSentence</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a host&apos;s address, %2 its name.
----------
%1 is a port&apos;s number, %2 its service.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: port %2 is open.</source>
        <extracomment>%1 is a host, %2 its port.</extracomment>
        <translation>%1：端口 %2 开放。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a host, %2 its state, &quot;Up&quot;, %3 why it is so.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>Open port %1.</source>
        <translation>开放端口 %1。</translation>
    </message>
    <message>
        <source>Open ports %1.</source>
        <translation>开放端口 %1。</translation>
    </message>
    <message>
        <source>On this host %1</source>
        <translation>此主机：%1</translation>
    </message>
    <message>
        <source>Round trip %1.</source>
        <translation>往返 %1。</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanBar</name>
    <message>
        <source>E&amp;xclude</source>
        <translation>排除(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Show what is left out of the scan</source>
        <translation>显示扫描中排除的内容</translation>
    </message>
    <message>
        <source>Start or stop the scan (F5)</source>
        <translation>开始或停止扫描 (F5)</translation>
    </message>
    <message>
        <source>&amp;More (exclusions)</source>
        <translation>更多（排除项）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Changes apply to the next scan</source>
        <translation>更改将用于下次扫描</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanMenu</name>
    <message>
        <source>S&amp;cans</source>
        <translation>扫描(&amp;C)</translation>
    </message>
    <message>
        <source>Local &amp;Networks</source>
        <translation>本地网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Port Presets</source>
        <translation>端口预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Saved Scans</source>
        <translation>已保存的扫描(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open File of Targets…</source>
        <translation>打开目标文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>本机所在的网络</translation>
    </message>
    <message>
        <source>Ports that are often wanted</source>
        <translation>常用端口</translation>
    </message>
    <message>
        <source>20 most often open</source>
        <translation>最常开放的 20 个</translation>
    </message>
    <message>
        <source>100 most often open</source>
        <translation>最常开放的 100 个</translation>
    </message>
    <message>
        <source>1000 most often open</source>
        <translation>最常开放的 1000 个</translation>
    </message>
    <message>
        <source>Well-known</source>
        <translation>知名端口</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>远程访问</translation>
    </message>
    <message>
        <source>File sharing</source>
        <translation>文件共享</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Save This Scan</source>
        <translation>保存此扫描</translation>
    </message>
    <message>
        <source>Name; a scan of the same name is replaced.</source>
        <translation>名称；同名的扫描将被替换。</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Scan…</source>
        <translation>保存此扫描(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanningPage</name>
    <message>
        <source>Ask every &amp;port of hosts that answer nothing</source>
        <translation>对没有响应的主机也探测每个端口(&amp;P)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>The fastest that this system has: its own sockets on Linux, Qt&apos;s elsewhere.</source>
        <translation>使用本系统最快的方式：Linux 上为系统套接字，其他系统为 Qt 套接字。</translation>
    </message>
    <message>
        <source>S&amp;ystem sockets</source>
        <translation>系统套接字(&amp;Y)</translation>
    </message>
    <message>
        <source>The system&apos;s own sockets: the fastest, with the exact reason of each failure. Linux only.</source>
        <translation>系统自身的套接字：速度最快，并能给出每次失败的确切原因。仅限 Linux。</translation>
    </message>
    <message>
        <source>&amp;Qt sockets</source>
        <translation>Qt 套接字(&amp;Q)</translation>
    </message>
    <message>
        <source>Qt&apos;s sockets, as on every system: slower; to check a result in a second way.</source>
        <translation>Qt 的套接字，各系统相同：较慢；可用另一种方式核对结果。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise a host that is silent on its %n likeliest ports is left alone, which makes large ranges quick.</source>
        <translation>
            <numerusform>否则，在 %n 个最可能开放的端口上都没有响应的主机将被跳过，从而加快大范围扫描。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>In Targets or Ports: start the scan</source>
        <translation>在“目标”或“端口”中：开始扫描</translation>
    </message>
    <message>
        <source>The button, box or menu whose name has this letter underlined</source>
        <translation>名称中带有该下划线字母的按钮、输入框或菜单</translation>
    </message>
    <message>
        <source>In a table: what can be done with the row</source>
        <translation>在表格中：可对该行执行的操作</translation>
    </message>
    <message>
        <source>The next box, button or table</source>
        <translation>下一个输入框、按钮或表格</translation>
    </message>
    <message>
        <source>%1letter</source>
        <extracomment>%1 is the key: &quot;Alt+letter&quot;.</extracomment>
        <translation>%1字母</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys that do the same.</extracomment>
        <translation>%1或 %2</translation>
    </message>
    <message>
        <source>Close a dialog or a message, clear the filter, stop copying</source>
        <translation>关闭对话框或消息，清空筛选，停止复制</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>In the port map: the next host or port; + and − zoom, 0 shows all</source>
        <translation>在端口图中：下一个主机或端口；+ 和 − 缩放，0 显示全部</translation>
    </message>
</context>
<context>
    <name>netsonde::StatesDialog</name>
    <message>
        <source>A program accepted a connection there.</source>
        <translation>有程序在该端口接受了连接。</translation>
    </message>
    <message>
        <source>The host is there and refused: nothing listens on this port.</source>
        <translation>主机存在但拒绝了连接：该端口没有程序监听。</translation>
    </message>
    <message>
        <source>No answer after all tries; of a silent host only the likeliest ports are tried. A firewall drops what is sent there, or nobody is at home.</source>
        <translation>多次尝试后均无响应；对没有响应的主机只探测最可能开放的端口。防火墙丢弃了发往该处的数据，或者没有主机。</translation>
    </message>
    <message>
        <source>A router or this computer said that nothing gets there; the reason says which.</source>
        <translation>路由器或本机报告无法到达；原因中说明是哪一个。</translation>
    </message>
    <message>
        <source>It could not be found out, so nothing is claimed; the reason says why.</source>
        <translation>无法查明，因此不作断言；原因中说明为何。</translation>
    </message>
    <message>
        <source>Something answered, be it with a refusal. Details say which port proved it.</source>
        <translation>有响应，哪怕是拒绝。详细信息中说明由哪个端口证实。</translation>
    </message>
    <message>
        <source>Nothing has answered so far, and not every port had its turn.</source>
        <translation>目前没有任何响应，且并非所有端口都已轮到。</translation>
    </message>
    <message>
        <source>Nothing answered. The address is free, or its host keeps silent.</source>
        <translation>没有任何响应。该地址空闲，或其主机保持静默。</translation>
    </message>
    <message>
        <source>A router or this computer said that the host can&apos;t be reached.</source>
        <translation>路由器或本机报告无法到达该主机。</translation>
    </message>
    <message>
        <source>None of its ports could be asked.</source>
        <translation>它的端口均无法探测。</translation>
    </message>
    <message>
        <source>The name has no address, so there was nothing to scan.</source>
        <translation>该名称没有对应的地址，因此没有可扫描的内容。</translation>
    </message>
    <message>
        <source>What the States Mean</source>
        <translation>状态的含义</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Its turn is still to come; the scan goes on.</source>
        <translation>尚未轮到该端口；扫描仍在进行。</translation>
    </message>
</context>
<context>
    <name>netsonde::TargetBox</name>
    <message>
        <source>&amp;Targets</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>Don&apos;t scan what is in this file</source>
        <translation>不扫描此文件中的内容</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>1 address from %1</source>
        <translation>%1 中的 1 个地址</translation>
    </message>
    <message numerus="yes">
        <source>%1 addresses from %2</source>
        <translation>
            <numerusform>%2 中的 %1 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 addresses from %2</source>
        <translation>
            <numerusform>%2 中的至多 %1 个地址</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::TargetFileOpener</name>
    <message>
        <source>Open File of Targets</source>
        <translation>打开目标文件</translation>
    </message>
    <message>
        <source>Text files (*.txt *.list *.csv);;All files (*)</source>
        <translation>文本文件 (*.txt *.list *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4 Nothing was taken from it.</source>
        <extracomment>%1 a file&apos;s name, %2 and %3 the place, %4 what is wrong there.</extracomment>
        <translation>%1，第 %2 行，第 %3 列：%4 未采用其中任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>netsonde::TimingPage</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Gentle</source>
        <translation>温和(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>标准(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>快速(&amp;F)</translation>
    </message>
    <message>
        <source>Custo&amp;m</source>
        <translation>自定义(&amp;M)</translation>
    </message>
    <message>
        <source>As Normal, within the limits below.</source>
        <translation>与“标准”相同，但受下列限制。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>as Normal</source>
        <translation>同“标准”</translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation>同时连接数(&amp;C)</translation>
    </message>
    <message>
        <source>More is faster until the network loses some of them.</source>
        <translation>越多越快，直到网络开始丢失部分连接。</translation>
    </message>
    <message>
        <source>At one &amp;host</source>
        <translation>单台主机(&amp;H)</translation>
    </message>
    <message>
        <source>Keeps a weak device from being flooded.</source>
        <translation>避免性能较弱的设备被淹没。</translation>
    </message>
    <message>
        <source>&amp;Packets a second</source>
        <translation>每秒数据包数(&amp;P)</translation>
    </message>
    <message>
        <source>A ceiling for what is sent, retries included.</source>
        <translation>发送量的上限，包括重试。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>等待响应(&amp;W)</translation>
    </message>
    <message>
        <source>Of each try; shorter than the round trip finds nothing.</source>
        <translation>每次尝试的等待时间；短于往返时间则什么也找不到。</translation>
    </message>
    <message>
        <source>follows the round trips</source>
        <translation>随往返时间而定</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Further &amp;tries</source>
        <translation>额外尝试次数(&amp;T)</translation>
    </message>
    <message>
        <source>After silence; each makes a lost packet less likely to matter.</source>
        <translation>无响应之后；每增加一次，丢包的影响就更小。</translation>
    </message>
    <message>
        <source>follows the loss</source>
        <translation>随丢包情况而定</translation>
    </message>
</context>
<context>
    <name>netsonde::UserCommand</name>
    <message>
        <source>SSH in a Terminal</source>
        <translation>在终端中使用 SSH</translation>
    </message>
    <message>
        <source>Ping in a Terminal</source>
        <translation>在终端中执行 Ping</translation>
    </message>
</context>
<context>
    <name>netsonde::VerdictsModel</name>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>not its turn yet</source>
        <translation>尚未轮到</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Round Trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最近响应</translation>
    </message>
    <message>
        <source>Port %1</source>
        <extracomment>%1 is a port&apos;s number, %2 its service.</extracomment>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>端口 %1，%2</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a port, %2 its state, %3 the reason.</extracomment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>%1 Round trip %2.</source>
        <translation>%1往返 %2。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>%1 Tries: %2. Seen at %3.</source>
        <extracomment>%1 is sentences about a port, %2 a number, %3 a time of day.</extracomment>
        <translation>%1尝试次数：%2。最近响应：%3。</translation>
    </message>
</context>
<context>
    <name>netsonde::Wake</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a broadcast address, %2 the name of a network interface.</extracomment>
        <translation>%2 上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of addresses, %2 the number of those that are not in it.</extracomment>
        <translation>
            <numerusform>%1 等，另有 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, noted earlier</source>
        <extracomment>%1 is a MAC address.</extracomment>
        <translation>%1，先前记下</translation>
    </message>
    <message>
        <source>The Wake-on-LAN packet for %1 (%2) was not sent to %3, UDP port 9: %4.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address, %3 where to: &quot;192.168.1.255 on eth0&quot;, %4 the system&apos;s reason.</extracomment>
        <translation>发给 %1（%2）的网络唤醒数据包未能发送到 %3，UDP 端口 9：%4。</translation>
    </message>
    <message>
        <source>A Wake-on-LAN packet for %1 (%2) was sent to the host itself, UDP port 9, for it is in no network of this computer. Routers seldom pass it on to a host that sleeps.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address.</extracomment>
        <translation>已将 %1（%2）的网络唤醒数据包直接发送到该主机，UDP 端口 9，因为它不在本机的任何网络中。路由器很少把它转发给休眠的主机。</translation>
    </message>
    <message>
        <source>A Wake-on-LAN packet for %1 (%2) was sent to %3, UDP port 9. Waking up takes a while; scan the host again to see it.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address, %3 where to: &quot;192.168.1.255 on eth0&quot;.</extracomment>
        <translation>已将 %1（%2）的网络唤醒数据包发送到 %3，UDP 端口 9。唤醒需要一些时间；请重新扫描该主机以查看结果。</translation>
    </message>
    <message numerus="yes">
        <source>Wake-on-LAN packets for %1 were sent to %2, UDP port 9.</source>
        <translation>
            <numerusform>已将 %1 的网络唤醒数据包发送到 %2，UDP 端口 9。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be sent for %1: %2.</source>
        <translation>无法为 %1 发送任何数据：%2。</translation>
    </message>
    <message>
        <source>No MAC address is known of %1; wake each by itself to type it.</source>
        <translation>不知道 %1 的 MAC 地址；请逐个唤醒以便输入。</translation>
    </message>
    <message>
        <source>To wake %1, type its MAC address, which no scan has seen yet. It stands on the label of its network interface or in the router&apos;s list.</source>
        <translation>要唤醒 %1，请输入其 MAC 地址，尚无扫描见过它。它印在网卡的标签上，或列在路由器的列表中。</translation>
    </message>
    <message>
        <source>Wa&amp;ke</source>
        <translation>唤醒(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%1 hosts are selected; at most %2 are woken at once. Select fewer.</source>
        <translation>
            <numerusform>已选择 %1 台主机；一次最多唤醒 %2 台。请少选一些。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::celltext</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of ports, %2 the number of those that are not in it.</extracomment>
        <translation>
            <numerusform>%1 等，另有 %2 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::commandwords</name>
    <message>
        <source>Type the program and its arguments.</source>
        <translation>请输入程序及其参数。</translation>
    </message>
    <message>
        <source>A placeholder can&apos;t be the program; begin with the program&apos;s name.</source>
        <translation>占位符不能作为程序；请以程序名开头。</translation>
    </message>
    <message>
        <source>There is no placeholder %1; use {address}, {port} or {name}.</source>
        <translation>没有占位符 %1；请使用 {address}、{port} 或 {name}。</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>此处没有 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that no host name has, so it is not handed to a program.</source>
        <translation>“%1”含有主机名不允许的字符，因此不会传给程序。</translation>
    </message>
</context>
<context>
    <name>netsonde::filterwords</name>
    <message>
        <source>“%1” is no key of the filter; put quotes around it to look for the text itself</source>
        <translation>“%1”不是筛选关键字；加上引号即可搜索该文本本身</translation>
    </message>
    <message>
        <source>A value has to follow “%1:” without a space</source>
        <translation>“%1:”之后须紧跟一个值，中间没有空格</translation>
    </message>
    <message>
        <source>Something is missing beside “%1”</source>
        <translation>“%1”旁边缺少内容</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>The bracket is not closed</source>
        <translation>括号没有闭合</translation>
    </message>
    <message>
        <source>The bracket was not opened</source>
        <translation>缺少左括号</translation>
    </message>
    <message>
        <source>Too many brackets within brackets</source>
        <translation>括号嵌套过多</translation>
    </message>
    <message>
        <source>“%1” is no number; write 50, &gt;50, &lt;50 or 10-50</source>
        <translation>“%1”不是数字；请写作 50、&gt;50、&lt;50 或 10-50</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write 14:30 or &gt;14:30:05</source>
        <translation>“%1”不是时间；请写作 14:30 或 &gt;14:30:05</translation>
    </message>
    <message>
        <source>The range ends before it starts</source>
        <translation>范围的终点在起点之前</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>“%1”不是状态</translation>
    </message>
    <message>
        <source>“%1” is a name, not an address</source>
        <translation>“%1”是名称，不是地址</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1；是否想输入 %2？</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>“%1” is no part of a MAC address; write aa:bb or aa:bb:cc:dd:ee:ff</source>
        <translation>“%1”不是 MAC 地址的一部分；请写 aa:bb 或 aa:bb:cc:dd:ee:ff</translation>
    </message>
</context>
<context>
    <name>netsonde::words</name>
    <message>
        <source>Nothing to scan</source>
        <translation>没有可扫描的目标</translation>
    </message>
    <message>
        <source>An item is empty</source>
        <translation>有一项为空</translation>
    </message>
    <message>
        <source>“%1” does not belong here</source>
        <translation>此处不应有“%1”</translation>
    </message>
    <message>
        <source>“%1” has leading zeros, which some programs read as octal</source>
        <translation>“%1”有前导零，有些程序会将其当作八进制</translation>
    </message>
    <message>
        <source>“%1” is too large for an IPv4 address; each number is at most 255</source>
        <translation>“%1”对 IPv4 地址来说太大；每个数不超过 255</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; here are fewer</source>
        <translation>IPv4 地址由四个数组成；这里不足四个</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; here are more</source>
        <translation>IPv4 地址由四个数组成；这里多于四个</translation>
    </message>
    <message>
        <source>An IPv4 address is written as four numbers with dots</source>
        <translation>IPv4 地址写作以点分隔的四个数</translation>
    </message>
    <message>
        <source>An IPv4 address is written with decimal numbers</source>
        <translation>IPv4 地址用十进制数书写</translation>
    </message>
    <message>
        <source>This is not an IPv4 address, and a host name cannot end in a number</source>
        <translation>这不是 IPv4 地址，而主机名不能以数字结尾</translation>
    </message>
    <message>
        <source>This is not a host name; each part has 1 to 63 characters and no dash at its ends</source>
        <translation>这不是主机名；每一段为 1 至 63 个字符，首尾不能是连字符</translation>
    </message>
    <message>
        <source>This is not an IPv6 address</source>
        <translation>这不是 IPv6 地址</translation>
    </message>
    <message>
        <source>“%1” is not an interface of this computer that a link-local address can name</source>
        <translation>“%1”不是本机上可用于链路本地地址的接口</translation>
    </message>
    <message>
        <source>The prefix length after “/” is missing</source>
        <translation>“/”之后缺少前缀长度</translation>
    </message>
    <message>
        <source>The prefix length %1 is longer than the address</source>
        <translation>前缀长度 %1 超过了地址长度</translation>
    </message>
    <message>
        <source>“%1” is neither a prefix length nor a netmask</source>
        <translation>“%1”既不是前缀长度，也不是子网掩码</translation>
    </message>
    <message>
        <source>“%1” is no netmask: its ones are not all in front</source>
        <translation>“%1”不是子网掩码：其中的 1 没有全部在前面</translation>
    </message>
    <message>
        <source>A range or list cannot have a prefix length or netmask</source>
        <translation>范围或列表不能带前缀长度或子网掩码</translation>
    </message>
    <message>
        <source>The range ends before it starts</source>
        <translation>范围的终点在起点之前</translation>
    </message>
    <message>
        <source>The range starts and ends in different address families</source>
        <translation>范围的起点和终点属于不同的地址族</translation>
    </message>
    <message>
        <source>The range starts and ends on different interfaces</source>
        <translation>范围的起点和终点在不同的接口上</translation>
    </message>
    <message>
        <source>A range needs an address at either end, not a name</source>
        <translation>范围的两端须是地址，不能是名称</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>范围缺少一端</translation>
    </message>
    <message>
        <source>More than 2³² addresses in all; scan a smaller part</source>
        <translation>总数超过 2³² 个地址；请扫描较小的一部分</translation>
    </message>
    <message>
        <source>The exclusions take out everything</source>
        <translation>排除项去掉了所有目标</translation>
    </message>
    <message>
        <source>Port 0 cannot be scanned; ports are 1 to 65535</source>
        <translation>端口 0 无法扫描；端口范围为 1 至 65535</translation>
    </message>
    <message>
        <source>“%1” is too large; ports are 1 to 65535</source>
        <translation>“%1”太大；端口范围为 1 至 65535</translation>
    </message>
    <message>
        <source>Ports are written as decimal numbers</source>
        <translation>端口用十进制数书写</translation>
    </message>
    <message>
        <source>“%1” is no known service</source>
        <translation>“%1”不是已知的服务</translation>
    </message>
    <message>
        <source>No known service fits “%1”</source>
        <translation>没有已知服务与“%1”匹配</translation>
    </message>
    <message>
        <source>Only TCP ports can be scanned</source>
        <translation>只能扫描 TCP 端口</translation>
    </message>
    <message>
        <source>There is no port set “%1”</source>
        <translation>没有名为“%1”的端口组</translation>
    </message>
    <message>
        <source>The file is too large for a list of targets</source>
        <translation>对目标列表来说，该文件太大</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1；是否想输入 %2？</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 not tested</source>
        <translation>
            <numerusform>%1 个未测试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;12 not tested&quot;, %2 why.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>At what the network carries: more at once gets lost or late</source>
        <translation>已达网络的承载极限：再多会丢失或延迟</translation>
    </message>
    <message>
        <source>Waiting for ports that do not answer</source>
        <translation>正在等待没有响应的端口</translation>
    </message>
    <message>
        <source>Waiting for answers, and getting faster</source>
        <translation>正在等待响应，并逐渐加快</translation>
    </message>
    <message>
        <source>At the most connections at once that were allowed</source>
        <translation>已达允许的同时连接数上限</translation>
    </message>
    <message>
        <source>At this computer&apos;s limit of open files (ulimit -n)</source>
        <translation>已达本机打开文件数上限 (ulimit -n)</translation>
    </message>
    <message>
        <source>At the maximum rate</source>
        <translation>已达最大速率</translation>
    </message>
    <message>
        <source>At the most that one host is given at once</source>
        <translation>已达单台主机的同时连接上限</translation>
    </message>
    <message>
        <source>As fast as this computer&apos;s processor goes</source>
        <translation>已达本机处理器的极限</translation>
    </message>
    <message>
        <source>At this computer&apos;s limit of ports or memory</source>
        <translation>已达本机端口或内存的上限</translation>
    </message>
    <message>
        <source>Waiting for the network to come back</source>
        <translation>正在等待网络恢复</translation>
    </message>
    <message>
        <source>%1 of 1 probe has a verdict</source>
        <translation>1 次探测中有 %1 次已有判定</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 probes have a verdict</source>
        <translation>
            <numerusform>%2 次探测中有 %1 次已有判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took a second look</source>
        <translation>
            <numerusform>%1 次经过复查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent and not confirmed by a second look</source>
        <translation>
            <numerusform>%1 个无响应且未经复查确认</numerusform>
        </translation>
    </message>
    <message>
        <source>on 1 host everything answers (a proxy, antivirus or VPN?)</source>
        <translation>有 1 台主机所有端口都有响应（代理、杀毒软件或 VPN？）</translation>
    </message>
    <message numerus="yes">
        <source>on %1 hosts everything answers (a proxy, antivirus or VPN?)</source>
        <translation>
            <numerusform>有 %1 台主机所有端口都有响应（代理、杀毒软件或 VPN？）</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two facts about a scan that has ended.</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>port %1 accepted a connection</source>
        <translation>端口 %1 接受了连接</translation>
    </message>
    <message>
        <source>port %1 connected to itself: this computer</source>
        <translation>端口 %1 连接到了自身：即本机</translation>
    </message>
    <message>
        <source>port %1 refused a connection</source>
        <translation>端口 %1 拒绝了连接</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>被过滤</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>the scan ended first</source>
        <translation>轮到之前扫描已结束</translation>
    </message>
    <message>
        <source>connection accepted</source>
        <translation>连接被接受</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>connected to itself: nothing listens there</source>
        <translation>连接到了自身：没有程序在监听</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>no answer so far, not confirmed</source>
        <translation>目前无响应，尚未确认</translation>
    </message>
    <message>
        <source>not asked: the host answered nothing</source>
        <translation>未探测：主机没有任何响应</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>prohibited by a firewall</source>
        <translation>被防火墙禁止</translation>
    </message>
    <message>
        <source>the network of this computer failed</source>
        <translation>本机网络发生故障</translation>
    </message>
    <message>
        <source>everything that had answered fell silent</source>
        <translation>原本有响应的全部不再响应</translation>
    </message>
    <message>
        <source>a limit of this computer was reached</source>
        <translation>达到了本机的限制</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>该名称没有对应的地址</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>目前无响应</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>未找到名称</translation>
    </message>
    <message>
        <source>nothing has answered so far</source>
        <translation>目前没有任何响应</translation>
    </message>
    <message>
        <source>no port answered</source>
        <translation>没有端口响应</translation>
    </message>
    <message>
        <source>everything answers: a proxy, antivirus or VPN?</source>
        <translation>全部有响应：代理、杀毒软件或 VPN？</translation>
    </message>
    <message>
        <source>1 port not confirmed</source>
        <translation>1 个端口未确认</translation>
    </message>
    <message numerus="yes">
        <source>%1 ports not confirmed</source>
        <translation>
            <numerusform>%1 个端口未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; %1 ms</source>
        <translation>&lt; %1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>addresses × ports = probes</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 个地址</translation>
    </message>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 个端口</translation>
    </message>
    <message numerus="yes">
        <source>%1 ports</source>
        <translation>
            <numerusform>%1 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>1 probe</source>
        <translation>1 次探测</translation>
    </message>
    <message numerus="yes">
        <source>%1 probes</source>
        <translation>
            <numerusform>%1 次探测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 个开放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed</source>
        <translation>
            <numerusform>%1 个关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 filtered</source>
        <translation>
            <numerusform>%1 个被过滤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <translation>
            <numerusform>%1 个不可达</numerusform>
        </translation>
    </message>
    <message>
        <source>Locally administered</source>
        <extracomment>In place of a vendor&apos;s name: the MAC address was chosen by the device or its user, at random perhaps.</extracomment>
        <translation>本地管理</translation>
    </message>
    <message>
        <source>A range ends with a whole address, or with the last number alone; “%1” is neither</source>
        <translation>范围以完整地址或仅以最后一个数字结尾；“%1”两者都不是</translation>
    </message>
    <message numerus="yes">
        <source>%1 not asked, as their hosts answered nothing</source>
        <translation>
            <numerusform>%1 个未询问，因为其主机没有任何响应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without the full stop at its end.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>1 not asked, as its host answered nothing</source>
        <translation>1 个未询问，因为其主机没有任何响应</translation>
    </message>
    <message>
        <source>Up to %1 × %2 = %3</source>
        <comment>addresses × ports = probes</comment>
        <translation>至多 %1 × %2 = %3</translation>
    </message>
</context>
</TS>
