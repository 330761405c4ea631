<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>netsonde::AboutDialog</name>
    <message>
        <source>Netsonde %1
Qt %2 (built with %3)
%4, %5</source>
        <translation>Netsonde %1
Qt %2 (compilado con %3)
%4, %5</translation>
    </message>
    <message>
        <source>About Netsonde</source>
        <translation>Acerca de Netsonde</translation>
    </message>
    <message>
        <source>Netsonde %1</source>
        <translation>Netsonde %1</translation>
    </message>
    <message>
        <source>A network scanner: type a range, scan it, and see what answers. Every verdict says what was seen and why.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Un escáner de red: escriba un rango, escanéelo y vea qué responde. Cada veredicto dice qué se observó y por qué.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Copy &amp;Versions</source>
        <translation>Copiar &amp;versiones</translation>
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
        <translation>más de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Free&amp;ze the charts</source>
        <translation>Con&amp;gelar los gráficos</translation>
    </message>
    <message>
        <source>Probes per second</source>
        <translation>Sondeos por segundo</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En tránsito</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Tiempos de ida y vuelta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>The charts stand still; the scan and its figures go on</source>
        <translation>Los gráficos se detienen; el escaneo y sus cifras continúan</translation>
    </message>
    <message>
        <source>How fast a scan goes, and why not faster, shows here while it runs.</source>
        <translation>Aquí se ve, durante el escaneo, a qué velocidad va y por qué no va más rápido.</translation>
    </message>
    <message>
        <source>The scan has ended; this was its course.</source>
        <translation>El escaneo ha terminado; este fue su curso.</translation>
    </message>
    <message>
        <source>The scan is paused.</source>
        <translation>El escaneo está en pausa.</translation>
    </message>
    <message>
        <source>What limits the speed is not known yet.</source>
        <translation>Aún no se sabe qué limita la velocidad.</translation>
    </message>
    <message>
        <source>now %1, %2 at most</source>
        <translation>ahora %1, máximo %2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>half %1, 99 % %2</source>
        <translation>la mitad en %1, el 99 % en %2</translation>
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
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>The desktop&apos;s own colors and style.</source>
        <translation>Los colores y el estilo del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>El cambio de idioma se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Menus and tips open at once, and the text cursor does not blink.</source>
        <translation>Los menús y las sugerencias se abren al instante y el cursor de texto no parpadea.</translation>
    </message>
</context>
<context>
    <name>netsonde::Banner</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the severity, &quot;Error&quot;, %2 the message.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Cerrar «%1»</translation>
    </message>
</context>
<context>
    <name>netsonde::Chart</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no hay mediciones</translation>
    </message>
</context>
<context>
    <name>netsonde::ColumnsPage</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Checked columns are shown in this order.</source>
        <translation>Se muestran las columnas marcadas, en este orden.</translation>
    </message>
</context>
<context>
    <name>netsonde::CommandsPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>{address}, {port} and {name} stand for the host and port that a command is run for. Without ports a command is for every host. No shell is used; put words with spaces into &quot;&quot;.</source>
        <translation>{address}, {port} y {name} representan el host y el puerto para los que se ejecuta un comando. Sin puertos, el comando vale para cualquier host. No se usa ningún shell; ponga entre &quot;&quot; las palabras con espacios.</translation>
    </message>
    <message>
        <source>Type the title that the menu shows.</source>
        <translation>Escriba el título que muestra el menú.</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>Puertos: %1</translation>
    </message>
</context>
<context>
    <name>netsonde::CopyNotice</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>Copiando: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Cancel Copying</source>
        <translation>Cancelar la copia</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are on the clipboard</source>
        <translation>
            <numerusform>%1 fila está en el portapapeles</numerusform>
            <numerusform>%1 filas están en el portapapeles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::DetailsPane</name>
    <message>
        <source>Ports of the selected host</source>
        <translation>Puertos del host seleccionado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation>Copiar todo esto como texto</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Select a host to see the verdict on each of its ports.</source>
        <translation>Seleccione un host para ver el veredicto de cada uno de sus puertos.</translation>
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
        <translation>ida y vuelta %1</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>última respuesta %1</translation>
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
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answered in %2</source>
        <extracomment>%1 is &quot;98 closed&quot;.</extracomment>
        <translation>%1, con respuesta en %2</translation>
    </message>
    <message>
        <source>%1, answered in %2 to %3</source>
        <translation>%1, con respuesta en un tiempo de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, after up to %n tries</source>
        <extracomment>%1 is &quot;98 closed, answered in 0.3 ms to 1.1 ms&quot;.</extracomment>
        <translation>
            <numerusform>%1, tras hasta %n intento</numerusform>
            <numerusform>%1, tras hasta %n intentos</numerusform>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the scope, &quot;All rows&quot;, %2 their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Todas las filas</translation>
    </message>
    <message>
        <source>Fi&amp;ltered rows</source>
        <translation>Filas &amp;filtradas</translation>
    </message>
    <message>
        <source>Selec&amp;ted rows</source>
        <translation>Filas &amp;seleccionadas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>Exportar a archivo</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>Escriba el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>Esto es una carpeta; añada el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo existe y se reemplazará.</translation>
    </message>
    <message>
        <source>A new file will be written.</source>
        <translation>Se escribirá un archivo nuevo.</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>netsonde::Exporter</name>
    <message>
        <source>Writes the Hosts table to a CSV file, one row for each host.</source>
        <translation>La tabla «Hosts» se escribe en un archivo CSV, una fila por host.</translation>
    </message>
    <message>
        <source>Writes the Open ports table to a CSV file, one row for each open port.</source>
        <translation>La tabla «Puertos abiertos» se escribe en un archivo CSV, una fila por puerto abierto.</translation>
    </message>
    <message>
        <source>1 row written to %1</source>
        <translation>1 fila escrita en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>%1 fila escrita en %2</numerusform>
            <numerusform>%1 filas escritas en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written to %1: %2. A file that was there is as it was; choose another place and export again.</source>
        <translation>No se escribió nada en %1: %2. Si ya había un archivo, sigue como estaba; elija otro lugar y exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>netsonde::FieldText</name>
    <message numerus="yes">
        <source>%1, %2 not confirmed</source>
        <extracomment>%1 is a host&apos;s state, &quot;Up&quot;, %2 a number of ports.</extracomment>
        <translation>
            <numerusform>%1, %2 sin confirmar</numerusform>
            <numerusform>%1, %2 sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Round Trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Open Ports</source>
        <translation>Puertos abiertos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrados</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>Dirección MAC</translation>
    </message>
</context>
<context>
    <name>netsonde::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Address, name or port:22</source>
        <translation>IP, nombre o port:22</translation>
    </message>
    <message>
        <source>Clear Filter Text</source>
        <translation>Borrar el texto del filtro</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 de %2 visibles</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Show every host</source>
        <translation>Mostrar todos los hosts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Show only hosts that answered</source>
        <translation>Mostrar solo los hosts que respondieron</translation>
    </message>
    <message>
        <source>Show only hosts with an open port</source>
        <translation>Mostrar solo los hosts con algún puerto abierto</translation>
    </message>
    <message>
        <source>%1, held while so many rows are selected</source>
        <translation>%1, en espera mientras haya tantas filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;With Open Ports</source>
        <translation>Con puertos a&amp;biertos</translation>
    </message>
    <message>
        <source>Words are looked for in every column. Also: port:22 port:8000-8100 service:http state:up vendor:apple mac:00:04:0e name:*.lan ip:10.0.0.0/24 rtt:&gt;50, with !, or and brackets.</source>
        <translation>Las palabras se buscan en todas las columnas. Además: port:22 port:8000-8100 service:http state:up vendor:apple mac:00:04:0e name:*.lan ip:10.0.0.0/24 rtt:&gt;50, con !, or y paréntesis.</translation>
    </message>
    <message>
        <source>%1 Until it is corrected, no text filters the rows.</source>
        <extracomment>%1 is a sentence on what is wrong with the filter&apos;s text.</extracomment>
        <translation>%1 Hasta entonces ningún texto filtra las filas.</translation>
    </message>
    <message>
        <source>%1 Until then the last valid filter holds: %2</source>
        <extracomment>%2 is a filter, &quot;port:22&quot;.</extracomment>
        <translation>%1 Hasta entonces vale el último filtro válido: %2</translation>
    </message>
    <message>
        <source>for the tables only</source>
        <translation>solo para las tablas</translation>
    </message>
</context>
<context>
    <name>netsonde::FilterCompleter</name>
    <message>
        <source>Filter terms</source>
        <translation>Términos de filtro</translation>
    </message>
</context>
<context>
    <name>netsonde::HostActions</name>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Copy Address and &amp;Port</source>
        <translation>Copiar dirección y &amp;puerto</translation>
    </message>
    <message>
        <source>Scan A&amp;ll Ports</source>
        <translation>Escanear &amp;todos los puertos</translation>
    </message>
    <message>
        <source>E&amp;xclude from Next Scan</source>
        <translation>E&amp;xcluir del próximo escaneo</translation>
    </message>
    <message>
        <source>Find &amp;Next Open</source>
        <translation>Buscar el siguiente puerto a&amp;bierto</translation>
    </message>
    <message>
        <source>Copy &amp;Addresses</source>
        <translation>Copiar &amp;direcciones</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>&amp;Rescan Hosts</source>
        <translation>&amp;Reescanear hosts</translation>
    </message>
    <message>
        <source>&amp;Rescan Host</source>
        <translation>&amp;Reescanear host</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>No se pudo iniciar ningún navegador para %1.</translation>
    </message>
    <message>
        <source>%1 was not run. %2</source>
        <extracomment>%1 is a command&apos;s title, %2 a sentence that says why not.</extracomment>
        <translation>%1 no se ejecutó. %2</translation>
    </message>
    <message>
        <source>%1: the program %2 could not be started. Change the command in Preferences.</source>
        <translation>%1: no se pudo iniciar el programa %2. Cambie el comando en Preferencias.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hosts are selected; up to %2 can be scanned again at once.</source>
        <translation>
            <numerusform>Hay %1 host seleccionado; se pueden reescanear hasta %2 a la vez.</numerusform>
            <numerusform>Hay %1 hosts seleccionados; se pueden reescanear hasta %2 a la vez.</numerusform>
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
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>This is no MAC address: six pairs of 0-9 and a-f make one.</source>
        <translation>Esto no es una dirección MAC: consta de seis pares de 0-9 y a-f.</translation>
    </message>
    <message>
        <source>No single computer has this MAC address.</source>
        <translation>Esta dirección MAC no es de un solo equipo.</translation>
    </message>
</context>
<context>
    <name>netsonde::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>What the &amp;States Mean</source>
        <translation>Qué significan los &amp;estados</translation>
    </message>
    <message>
        <source>&amp;About Netsonde</source>
        <translation>Acerca &amp;de Netsonde</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Edit &amp;Targets</source>
        <translation>Editar &amp;objetivos</translation>
    </message>
    <message>
        <source>&amp;Filter Results</source>
        <translation>&amp;Filtrar resultados</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>&amp;Open Ports</source>
        <translation>&amp;Puertos abiertos</translation>
    </message>
    <message>
        <source>&amp;Port Map</source>
        <translation>&amp;Mapa de puertos</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Scan</source>
        <translation>&amp;Iniciar o detener escaneo</translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
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
        <translation>No se pudieron escribir las notas en %1: %2. Se conservan aquí hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>No row in sight has an open port.</source>
        <translation>Ninguna fila a la vista tiene un puerto abierto.</translation>
    </message>
    <message numerus="yes">
        <source>This range holds %1 public addresses. Scan them?</source>
        <translation>
            <numerusform>Este rango contiene %1 dirección pública. ¿Escanearla?</numerusform>
            <numerusform>Este rango contiene %1 direcciones públicas. ¿Escanearlas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The network of this computer is down, or nothing answers any more. The scan waits and goes on when it is back.</source>
        <translation>La red de este equipo está caída, o ya nada responde. El escaneo espera y continuará cuando vuelva.</translation>
    </message>
    <message>
        <source>Nothing was sent: these exclusions have no address, so they could not be left out: %1. Correct them and scan again.</source>
        <translation>No se envió nada: estas exclusiones no tienen dirección, así que no se podían dejar fuera: %1. Corríjalas y escanee de nuevo.</translation>
    </message>
    <message>
        <source>1 name could not be resolved and was not scanned; the Hosts table lists it.</source>
        <translation>1 nombre no se pudo resolver y no se escaneó; figura en la tabla Hosts.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names could not be resolved and were not scanned; the Hosts table lists them.</source>
        <translation>
            <numerusform>%1 nombre no se pudo resolver y no se escaneó; figura en la tabla Hosts.</numerusform>
            <numerusform>%1 nombres no se pudieron resolver y no se escanearon; figuran en la tabla Hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window closes when the file is written.</source>
        <translation>La ventana se cerrará cuando el archivo esté escrito.</translation>
    </message>
    <message>
        <source>Scan An&amp;yway</source>
        <translation>Escanear &amp;de todos modos</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cancela&amp;r</translation>
    </message>
</context>
<context>
    <name>netsonde::MapLegend</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What the colors mean: %1</source>
        <translation>Qué significan los colores: %1</translation>
    </message>
</context>
<context>
    <name>netsonde::NotationBox</name>
    <message>
        <source>%1 and history</source>
        <translation>%1 e historial</translation>
    </message>
    <message>
        <source>More than %1 characters: nothing was pasted. Long lists go into a file: Scans, Open File of Targets.</source>
        <translation>Más de %1 caracteres: no se pegó nada. Las listas largas van en un archivo: Escaneos, Abrir archivo de objetivos.</translation>
    </message>
</context>
<context>
    <name>netsonde::NoteEdit</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you want to know about this host next time</source>
        <translation>Lo que quiera recordar de este host la próxima vez</translation>
    </message>
</context>
<context>
    <name>netsonde::PortBox</name>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Puertos</translation>
    </message>
</context>
<context>
    <name>netsonde::PortMapCanvas</name>
    <message>
        <source>Port map</source>
        <translation>Mapa de puertos</translation>
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
            <numerusform>%1 aún sin veredicto</numerusform>
            <numerusform>%1 aún sin veredicto</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all hosts and ports (0)</source>
        <translation>Mostrar todos los hosts y puertos (0)</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>ports %1 to %2</source>
        <translation>puertos %1 a %2</translation>
    </message>
    <message>
        <source>zoom in to see how many of each</source>
        <translation>acerque para ver cuántos hay de cada uno</translation>
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
        <translation>aún sin veredicto</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1, puerto %2: %3</translation>
    </message>
    <message>
        <source>Wheel: zoom (Ctrl: hosts, Shift: ports). Drag: move. Click: show the host.</source>
        <translation>Rueda: zoom (Ctrl: hosts, Mayús: puertos). Arrastrar: mover. Clic: ver el host.</translation>
    </message>
</context>
<context>
    <name>netsonde::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>&amp;Reset This Page</source>
        <translation>&amp;Restablecer esta página</translation>
    </message>
    <message>
        <source>Put everything on this page back to what it was at first</source>
        <translation>Devolver todo lo de esta página a su valor inicial</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>netsonde::ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Perfi&amp;l</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>For weak devices and networks of others: few connections at once, a low rate.</source>
        <translation>Para dispositivos débiles y redes ajenas: pocas conexiones a la vez y baja velocidad.</translation>
    </message>
    <message>
        <source>Finds its own pace by what the network bears.</source>
        <translation>Encuentra su propio ritmo según lo que soporte la red.</translation>
    </message>
    <message>
        <source>For networks that are known to be good: begins with more, waits less.</source>
        <translation>Para redes que se saben buenas: empieza con más y espera menos.</translation>
    </message>
    <message>
        <source>Limits of your own, set in Preferences.</source>
        <translation>Límites propios, fijados en Preferencias.</translation>
    </message>
</context>
<context>
    <name>netsonde::ProgressStrip</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Resolving names</source>
        <translation>Resolviendo nombres</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message numerus="yes">
        <source>Second look: %1 waiting</source>
        <extracomment>%1 ports were silent so far and are asked again.</extracomment>
        <translation>
            <numerusform>Segunda comprobación: %1 en espera</numerusform>
            <numerusform>Segunda comprobación: %1 en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando a la red</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed: nothing was sent</source>
        <translation>Error: no se envió nada</translation>
    </message>
    <message>
        <source>Done: complete</source>
        <translation>Terminado: completo</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: incomplete, %1 not confirmed</source>
        <translation>
            <numerusform>Detenido: incompleto, %1 sin confirmar</numerusform>
            <numerusform>Detenido: incompleto, %1 sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: incomplete, %1 not confirmed</source>
        <translation>
            <numerusform>Terminado: incompleto, %1 sin confirmar</numerusform>
            <numerusform>Terminado: incompleto, %1 sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given up, nothing answers any more: %1 not tested</source>
        <translation>
            <numerusform>Abandonado, ya nada responde: %1 no probado</numerusform>
            <numerusform>Abandonado, ya nada responde: %1 no probados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: incomplete, %1 not tested</source>
        <translation>
            <numerusform>Detenido: incompleto, %1 no probado</numerusform>
            <numerusform>Detenido: incompleto, %1 no probados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: incomplete, %1 not tested</source>
        <translation>
            <numerusform>Terminado: incompleto, %1 no probado</numerusform>
            <numerusform>Terminado: incompleto, %1 no probados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 name not resolved</source>
        <translation>%1; 1 nombre sin resolver</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 names not resolved</source>
        <translation>
            <numerusform>%1; %2 nombre sin resolver</numerusform>
            <numerusform>%1; %2 nombres sin resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan progress</source>
        <translation>Progreso del escaneo</translation>
    </message>
    <message>
        <source>Of the connects to ports that answered in the end, those that got no answer</source>
        <translation>De los intentos de conexión a puertos que al final respondieron, los que no obtuvieron respuesta</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en tránsito</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>ida y vuelta %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 up</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 activo</numerusform>
            <numerusform>%1 activos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::Rescan</name>
    <message>
        <source>A new scan replaces what was found: 1 other host. Export it first if it is still needed.</source>
        <translation>Un nuevo escaneo reemplaza lo encontrado: 1 host más. Expórtelo antes si aún lo necesita.</translation>
    </message>
    <message numerus="yes">
        <source>A new scan replaces what was found: %1 other hosts. Export them first if they are still needed.</source>
        <translation>
            <numerusform>Un nuevo escaneo reemplaza lo encontrado: %1 host más. Expórtelo antes si aún lo necesita.</numerusform>
            <numerusform>Un nuevo escaneo reemplaza lo encontrado: %1 hosts más. Expórtelos antes si aún los necesita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan An&amp;yway</source>
        <translation>Escanear &amp;de todos modos</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cancela&amp;r</translation>
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
        <translation>Puertos abiertos</translation>
    </message>
    <message>
        <source>Port map</source>
        <translation>Mapa de puertos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>No host matches the filter</source>
        <translation>Ningún host coincide con el filtro</translation>
    </message>
    <message>
        <source>No open port matches the filter</source>
        <translation>Ningún puerto abierto coincide con el filtro</translation>
    </message>
    <message>
        <source>Change the filter above the table, or clear it to see all rows.</source>
        <translation>Cambie el filtro sobre la tabla, o bórrelo para ver todas las filas.</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Esperando la primera respuesta</translation>
    </message>
    <message>
        <source>Hosts appear here as soon as something is known of them.</source>
        <translation>Los hosts aparecen aquí en cuanto se sabe algo de ellos.</translation>
    </message>
    <message>
        <source>No open port so far</source>
        <translation>Ningún puerto abierto por ahora</translation>
    </message>
    <message>
        <source>Open ports appear here as soon as they are found.</source>
        <translation>Los puertos abiertos aparecen aquí en cuanto se encuentran.</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Aún no se ha escaneado nada</translation>
    </message>
    <message>
        <source>Type targets and ports above, then click Scan or press Enter.</source>
        <translation>Escriba arriba los objetivos y los puertos; después haga clic en Escanear o pulse Intro.</translation>
    </message>
    <message>
        <source>No host was found</source>
        <translation>No se encontró ningún host</translation>
    </message>
    <message>
        <source>No open port was found</source>
        <translation>No se encontró ningún puerto abierto</translation>
    </message>
    <message>
        <source>The scan is incomplete, so there may be more. Scan again and let it run to its end.</source>
        <translation>El escaneo está incompleto, así que puede haber más. Escanee de nuevo y deje que termine.</translation>
    </message>
    <message>
        <source>Check the targets above and scan again.</source>
        <translation>Revise los objetivos de arriba y escanee de nuevo.</translation>
    </message>
    <message>
        <source>Try more ports, such as top1000, or look at the Hosts tab to see what each port answered.</source>
        <translation>Pruebe más puertos, como top1000, o mire en la pestaña Hosts qué respondió cada puerto.</translation>
    </message>
    <message>
        <source>No host matches the last valid filter</source>
        <translation>Ningún host coincide con el último filtro válido</translation>
    </message>
    <message>
        <source>No open port matches the last valid filter</source>
        <translation>Ningún puerto abierto coincide con el último filtro válido</translation>
    </message>
    <message>
        <source>The text in the filter has a problem, so “%1” still holds. Correct the text, or clear it to see all rows.</source>
        <translation>El texto del filtro tiene un problema, así que sigue valiendo «%1». Corrija el texto o bórrelo para ver todas las filas.</translation>
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
        <translation>El dispositivo o su usuario eligió esta dirección MAC, quizá al azar; no indica ningún fabricante.</translation>
    </message>
</context>
<context>
    <name>netsonde::ResultsView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>C&amp;opy Cell</source>
        <translation>Copiar ce&amp;lda</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>&amp;Filtrar por esto</translation>
    </message>
    <message>
        <source>Filter &amp;This Out</source>
        <translation>&amp;Excluir esto</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>en orden ascendente</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>en orden descendente</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
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
        <translation>%1: el puerto %2 está abierto.</translation>
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
        <translation>Puerto abierto %1.</translation>
    </message>
    <message>
        <source>Open ports %1.</source>
        <translation>Puertos abiertos %1.</translation>
    </message>
    <message>
        <source>On this host %1</source>
        <translation>En este host: %1</translation>
    </message>
    <message>
        <source>Round trip %1.</source>
        <translation>Ida y vuelta %1.</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanBar</name>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Show what is left out of the scan</source>
        <translation>Mostrar qué queda fuera del escaneo</translation>
    </message>
    <message>
        <source>Start or stop the scan (F5)</source>
        <translation>Iniciar o detener el escaneo (F5)</translation>
    </message>
    <message>
        <source>&amp;More (exclusions)</source>
        <translation>&amp;Más (exclusiones)</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>E&amp;scanear</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Changes apply to the next scan</source>
        <translation>Los cambios se aplican al próximo escaneo</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanMenu</name>
    <message>
        <source>S&amp;cans</source>
        <translation>Es&amp;caneos</translation>
    </message>
    <message>
        <source>Local &amp;Networks</source>
        <translation>&amp;Redes locales</translation>
    </message>
    <message>
        <source>&amp;Port Presets</source>
        <translation>Grupos de &amp;puertos</translation>
    </message>
    <message>
        <source>&amp;Saved Scans</source>
        <translation>Escaneos &amp;guardados</translation>
    </message>
    <message>
        <source>&amp;Open File of Targets…</source>
        <translation>&amp;Abrir archivo de objetivos…</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Redes de este equipo</translation>
    </message>
    <message>
        <source>Ports that are often wanted</source>
        <translation>Puertos más solicitados</translation>
    </message>
    <message>
        <source>20 most often open</source>
        <translation>Los 20 abiertos con más frecuencia</translation>
    </message>
    <message>
        <source>100 most often open</source>
        <translation>Los 100 abiertos con más frecuencia</translation>
    </message>
    <message>
        <source>1000 most often open</source>
        <translation>Los 1000 abiertos con más frecuencia</translation>
    </message>
    <message>
        <source>Well-known</source>
        <translation>Puertos bien conocidos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Acceso remoto</translation>
    </message>
    <message>
        <source>File sharing</source>
        <translation>Archivos compartidos</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Save This Scan</source>
        <translation>Guardar este escaneo</translation>
    </message>
    <message>
        <source>Name; a scan of the same name is replaced.</source>
        <translation>Nombre; un escaneo con el mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Scan…</source>
        <translation>G&amp;uardar este escaneo…</translation>
    </message>
</context>
<context>
    <name>netsonde::ScanningPage</name>
    <message>
        <source>Ask every &amp;port of hosts that answer nothing</source>
        <translation>Probar todos los &amp;puertos de los hosts que no responden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>The fastest that this system has: its own sockets on Linux, Qt&apos;s elsewhere.</source>
        <translation>Lo más rápido que tiene este sistema: sus propios sockets en Linux, los de Qt en los demás.</translation>
    </message>
    <message>
        <source>S&amp;ystem sockets</source>
        <translation>Sockets del &amp;sistema</translation>
    </message>
    <message>
        <source>The system&apos;s own sockets: the fastest, with the exact reason of each failure. Linux only.</source>
        <translation>Los sockets del propio sistema: los más rápidos, con el motivo exacto de cada fallo. Solo Linux.</translation>
    </message>
    <message>
        <source>&amp;Qt sockets</source>
        <translation>Sockets de &amp;Qt</translation>
    </message>
    <message>
        <source>Qt&apos;s sockets, as on every system: slower; to check a result in a second way.</source>
        <translation>Los sockets de Qt, como en todos los sistemas: más lentos; para comprobar un resultado por una segunda vía.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise a host that is silent on its %n likeliest ports is left alone, which makes large ranges quick.</source>
        <translation>
            <numerusform>De lo contrario, un host que calla en su puerto más probable (%n) se omite, lo que agiliza los rangos grandes.</numerusform>
            <numerusform>De lo contrario, un host que calla en sus %n puertos más probables se omite, lo que agiliza los rangos grandes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In Targets or Ports: start the scan</source>
        <translation>En Objetivos o Puertos: iniciar el escaneo</translation>
    </message>
    <message>
        <source>The button, box or menu whose name has this letter underlined</source>
        <translation>El botón, campo o menú cuyo nombre lleva esta letra subrayada</translation>
    </message>
    <message>
        <source>In a table: what can be done with the row</source>
        <translation>En una tabla: qué se puede hacer con la fila</translation>
    </message>
    <message>
        <source>The next box, button or table</source>
        <translation>El siguiente campo, botón o tabla</translation>
    </message>
    <message>
        <source>%1letter</source>
        <extracomment>%1 is the key: &quot;Alt+letter&quot;.</extracomment>
        <translation>%1letra</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys that do the same.</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Close a dialog or a message, clear the filter, stop copying</source>
        <translation>Cerrar un diálogo o un mensaje, vaciar el filtro, cancelar la copia</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>In the port map: the next host or port; + and − zoom, 0 shows all</source>
        <translation>En el mapa de puertos: el host o puerto siguiente; + y − amplían y reducen, 0 muestra todo</translation>
    </message>
</context>
<context>
    <name>netsonde::StatesDialog</name>
    <message>
        <source>A program accepted a connection there.</source>
        <translation>Un programa aceptó una conexión en este puerto.</translation>
    </message>
    <message>
        <source>The host is there and refused: nothing listens on this port.</source>
        <translation>El host está ahí y rechazó la conexión: nada escucha en este puerto.</translation>
    </message>
    <message>
        <source>No answer after all tries; of a silent host only the likeliest ports are tried. A firewall drops what is sent there, or nobody is at home.</source>
        <translation>Sin respuesta tras todos los intentos; de un host que no responde solo se prueban los puertos más probables. Un cortafuegos descarta lo que se envía, o no hay nadie.</translation>
    </message>
    <message>
        <source>A router or this computer said that nothing gets there; the reason says which.</source>
        <translation>Un router o este equipo indicó que nada llega hasta ahí; el motivo dice cuál.</translation>
    </message>
    <message>
        <source>It could not be found out, so nothing is claimed; the reason says why.</source>
        <translation>No se pudo averiguar, así que no se afirma nada; el motivo dice por qué.</translation>
    </message>
    <message>
        <source>Something answered, be it with a refusal. Details say which port proved it.</source>
        <translation>Algo respondió, aunque fuera con un rechazo. Los detalles dicen qué puerto lo demostró.</translation>
    </message>
    <message>
        <source>Nothing has answered so far, and not every port had its turn.</source>
        <translation>Nada ha respondido por ahora, y no a todos los puertos les ha llegado el turno.</translation>
    </message>
    <message>
        <source>Nothing answered. The address is free, or its host keeps silent.</source>
        <translation>Nada respondió. La dirección está libre o su host calla.</translation>
    </message>
    <message>
        <source>A router or this computer said that the host can&apos;t be reached.</source>
        <translation>Un router o este equipo indicó que no se puede llegar al host.</translation>
    </message>
    <message>
        <source>None of its ports could be asked.</source>
        <translation>No se pudo probar ninguno de sus puertos.</translation>
    </message>
    <message>
        <source>The name has no address, so there was nothing to scan.</source>
        <translation>El nombre no tiene dirección, así que no había nada que escanear.</translation>
    </message>
    <message>
        <source>What the States Mean</source>
        <translation>Qué significan los estados</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Its turn is still to come; the scan goes on.</source>
        <translation>Todavía no le ha llegado el turno; el escaneo continúa.</translation>
    </message>
</context>
<context>
    <name>netsonde::TargetBox</name>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>Don&apos;t scan what is in this file</source>
        <translation>No escanear lo que hay en este archivo</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>Quitar archivo</translation>
    </message>
    <message>
        <source>1 address from %1</source>
        <translation>1 dirección de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 addresses from %2</source>
        <translation>
            <numerusform>%1 dirección de %2</numerusform>
            <numerusform>%1 direcciones de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 addresses from %2</source>
        <translation>
            <numerusform>Hasta %1 dirección de %2</numerusform>
            <numerusform>Hasta %1 direcciones de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::TargetFileOpener</name>
    <message>
        <source>Open File of Targets</source>
        <translation>Abrir archivo de objetivos</translation>
    </message>
    <message>
        <source>Text files (*.txt *.list *.csv);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.list *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4 Nothing was taken from it.</source>
        <extracomment>%1 a file&apos;s name, %2 and %3 the place, %4 what is wrong there.</extracomment>
        <translation>%1, línea %2, columna %3: %4 No se tomó nada de él.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>netsonde::TimingPage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>&amp;Gentle</source>
        <translation>&amp;Suave</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>Rá&amp;pido</translation>
    </message>
    <message>
        <source>Custo&amp;m</source>
        <translation>Personali&amp;zado</translation>
    </message>
    <message>
        <source>As Normal, within the limits below.</source>
        <translation>Como Normal, dentro de los límites de abajo.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>as Normal</source>
        <translation>como Normal</translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation>&amp;Conexiones simultáneas</translation>
    </message>
    <message>
        <source>More is faster until the network loses some of them.</source>
        <translation>Cuantas más, más rápido, hasta que la red pierde algunas.</translation>
    </message>
    <message>
        <source>At one &amp;host</source>
        <translation>Por &amp;host</translation>
    </message>
    <message>
        <source>Keeps a weak device from being flooded.</source>
        <translation>Evita inundar un dispositivo débil.</translation>
    </message>
    <message>
        <source>&amp;Packets a second</source>
        <translation>Paquetes por se&amp;gundo</translation>
    </message>
    <message>
        <source>A ceiling for what is sent, retries included.</source>
        <translation>Un tope para lo que se envía, reintentos incluidos.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>&amp;Espera de respuesta</translation>
    </message>
    <message>
        <source>Of each try; shorter than the round trip finds nothing.</source>
        <translation>De cada intento; si es menor que la ida y vuelta, no encuentra nada.</translation>
    </message>
    <message>
        <source>follows the round trips</source>
        <translation>según la ida y vuelta</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Further &amp;tries</source>
        <translation>&amp;Intentos adicionales</translation>
    </message>
    <message>
        <source>After silence; each makes a lost packet less likely to matter.</source>
        <translation>Tras el silencio; con cada uno importa menos un paquete perdido.</translation>
    </message>
    <message>
        <source>follows the loss</source>
        <translation>según la pérdida</translation>
    </message>
</context>
<context>
    <name>netsonde::UserCommand</name>
    <message>
        <source>SSH in a Terminal</source>
        <translation>SSH en un terminal</translation>
    </message>
    <message>
        <source>Ping in a Terminal</source>
        <translation>Ping en un terminal</translation>
    </message>
</context>
<context>
    <name>netsonde::VerdictsModel</name>
    <message>
        <source>Not tested yet</source>
        <translation>Aún no probado</translation>
    </message>
    <message>
        <source>not its turn yet</source>
        <translation>aún no le toca</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Round Trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Port %1</source>
        <extracomment>%1 is a port&apos;s number, %2 its service.</extracomment>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>Puerto %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a port, %2 its state, %3 the reason.</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1 Round trip %2.</source>
        <translation>%1 Ida y vuelta %2.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>%1 Tries: %2. Seen at %3.</source>
        <extracomment>%1 is sentences about a port, %2 a number, %3 a time of day.</extracomment>
        <translation>%1 Intentos: %2. Visto a las %3.</translation>
    </message>
</context>
<context>
    <name>netsonde::Wake</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a broadcast address, %2 the name of a network interface.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of addresses, %2 the number of those that are not in it.</extracomment>
        <translation>
            <numerusform>%1 y %2 más</numerusform>
            <numerusform>%1 y %2 más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, noted earlier</source>
        <extracomment>%1 is a MAC address.</extracomment>
        <translation>%1, anotada antes</translation>
    </message>
    <message>
        <source>The Wake-on-LAN packet for %1 (%2) was not sent to %3, UDP port 9: %4.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address, %3 where to: &quot;192.168.1.255 on eth0&quot;, %4 the system&apos;s reason.</extracomment>
        <translation>El paquete Wake-on-LAN para %1 (%2) no se envió a %3, puerto UDP 9: %4.</translation>
    </message>
    <message>
        <source>A Wake-on-LAN packet for %1 (%2) was sent to the host itself, UDP port 9, for it is in no network of this computer. Routers seldom pass it on to a host that sleeps.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address.</extracomment>
        <translation>Se envió un paquete Wake-on-LAN para %1 (%2) al propio host, puerto UDP 9, pues no está en ninguna red de este equipo. Los routers rara vez lo entregan a un host que duerme.</translation>
    </message>
    <message>
        <source>A Wake-on-LAN packet for %1 (%2) was sent to %3, UDP port 9. Waking up takes a while; scan the host again to see it.</source>
        <extracomment>%1 is a host&apos;s address, %2 its MAC address, %3 where to: &quot;192.168.1.255 on eth0&quot;.</extracomment>
        <translation>Se envió un paquete Wake-on-LAN para %1 (%2) a %3, puerto UDP 9. Despertar tarda un poco; escanee el host de nuevo para verlo.</translation>
    </message>
    <message numerus="yes">
        <source>Wake-on-LAN packets for %1 were sent to %2, UDP port 9.</source>
        <translation>
            <numerusform>Se envió un paquete Wake-on-LAN para %1 a %2, puerto UDP 9.</numerusform>
            <numerusform>Se enviaron paquetes Wake-on-LAN para %1 a %2, puerto UDP 9.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be sent for %1: %2.</source>
        <translation>No se pudo enviar nada para %1: %2.</translation>
    </message>
    <message>
        <source>No MAC address is known of %1; wake each by itself to type it.</source>
        <translation>No se conoce la dirección MAC de %1; despierte cada uno por separado para escribirla.</translation>
    </message>
    <message>
        <source>To wake %1, type its MAC address, which no scan has seen yet. It stands on the label of its network interface or in the router&apos;s list.</source>
        <translation>Para despertar %1, escriba su dirección MAC, que ningún escaneo ha visto aún. Figura en la etiqueta de su interfaz de red o en la lista del router.</translation>
    </message>
    <message>
        <source>Wa&amp;ke</source>
        <translation>&amp;Despertar</translation>
    </message>
    <message numerus="yes">
        <source>%1 hosts are selected; at most %2 are woken at once. Select fewer.</source>
        <translation>
            <numerusform>Hay %1 host seleccionado; se despiertan %2 como máximo a la vez. Seleccione menos.</numerusform>
            <numerusform>Hay %1 hosts seleccionados; se despiertan %2 como máximo a la vez. Seleccione menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::celltext</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of ports, %2 the number of those that are not in it.</extracomment>
        <translation>
            <numerusform>%1 y %2 más</numerusform>
            <numerusform>%1 y %2 más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netsonde::commandwords</name>
    <message>
        <source>Type the program and its arguments.</source>
        <translation>Escriba el programa y sus argumentos.</translation>
    </message>
    <message>
        <source>A placeholder can&apos;t be the program; begin with the program&apos;s name.</source>
        <translation>Un marcador no puede ser el programa; empiece por el nombre del programa.</translation>
    </message>
    <message>
        <source>There is no placeholder %1; use {address}, {port} or {name}.</source>
        <translation>No existe el marcador %1; use {address}, {port} o {name}.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>Aquí no hay %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that no host name has, so it is not handed to a program.</source>
        <translation>«%1» tiene caracteres que ningún nombre de host tiene, así que no se pasa a ningún programa.</translation>
    </message>
</context>
<context>
    <name>netsonde::filterwords</name>
    <message>
        <source>“%1” is no key of the filter; put quotes around it to look for the text itself</source>
        <translation>«%1» no es una clave del filtro; póngalo entre comillas para buscar el texto mismo</translation>
    </message>
    <message>
        <source>A value has to follow “%1:” without a space</source>
        <translation>Tras «%1:» debe seguir un valor sin espacio</translation>
    </message>
    <message>
        <source>Something is missing beside “%1”</source>
        <translation>Falta algo junto a «%1»</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Las comillas no están cerradas</translation>
    </message>
    <message>
        <source>The bracket is not closed</source>
        <translation>El paréntesis no está cerrado</translation>
    </message>
    <message>
        <source>The bracket was not opened</source>
        <translation>El paréntesis no se abrió</translation>
    </message>
    <message>
        <source>Too many brackets within brackets</source>
        <translation>Demasiados paréntesis anidados</translation>
    </message>
    <message>
        <source>“%1” is no number; write 50, &gt;50, &lt;50 or 10-50</source>
        <translation>«%1» no es un número; escriba 50, &gt;50, &lt;50 o 10-50</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write 14:30 or &gt;14:30:05</source>
        <translation>«%1» no es una hora; escriba 14:30 o &gt;14:30:05</translation>
    </message>
    <message>
        <source>The range ends before it starts</source>
        <translation>El rango termina antes de empezar</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>«%1» no es un estado</translation>
    </message>
    <message>
        <source>“%1” is a name, not an address</source>
        <translation>«%1» es un nombre, no una dirección</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>Carácter %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no part of a MAC address; write aa:bb or aa:bb:cc:dd:ee:ff</source>
        <translation>«%1» no es parte de una dirección MAC; escriba aa:bb o aa:bb:cc:dd:ee:ff</translation>
    </message>
</context>
<context>
    <name>netsonde::words</name>
    <message>
        <source>Nothing to scan</source>
        <translation>No hay nada que escanear</translation>
    </message>
    <message>
        <source>An item is empty</source>
        <translation>Un elemento está vacío</translation>
    </message>
    <message>
        <source>“%1” does not belong here</source>
        <translation>«%1» no va aquí</translation>
    </message>
    <message>
        <source>“%1” has leading zeros, which some programs read as octal</source>
        <translation>«%1» tiene ceros a la izquierda, que algunos programas leen como octal</translation>
    </message>
    <message>
        <source>“%1” is too large for an IPv4 address; each number is at most 255</source>
        <translation>«%1» es demasiado grande para una dirección IPv4; cada número es como máximo 255</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; here are fewer</source>
        <translation>Una dirección IPv4 tiene cuatro números; aquí hay menos</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; here are more</source>
        <translation>Una dirección IPv4 tiene cuatro números; aquí hay más</translation>
    </message>
    <message>
        <source>An IPv4 address is written as four numbers with dots</source>
        <translation>Una dirección IPv4 se escribe como cuatro números separados por puntos</translation>
    </message>
    <message>
        <source>An IPv4 address is written with decimal numbers</source>
        <translation>Una dirección IPv4 se escribe con números decimales</translation>
    </message>
    <message>
        <source>This is not an IPv4 address, and a host name cannot end in a number</source>
        <translation>Esto no es una dirección IPv4, y un nombre de host no puede acabar en un número</translation>
    </message>
    <message>
        <source>This is not a host name; each part has 1 to 63 characters and no dash at its ends</source>
        <translation>Esto no es un nombre de host; cada parte tiene de 1 a 63 caracteres, sin guion en los extremos</translation>
    </message>
    <message>
        <source>This is not an IPv6 address</source>
        <translation>Esto no es una dirección IPv6</translation>
    </message>
    <message>
        <source>“%1” is not an interface of this computer that a link-local address can name</source>
        <translation>«%1» no es una interfaz de este equipo que pueda nombrar una dirección de enlace local</translation>
    </message>
    <message>
        <source>The prefix length after “/” is missing</source>
        <translation>Falta la longitud del prefijo después de «/»</translation>
    </message>
    <message>
        <source>The prefix length %1 is longer than the address</source>
        <translation>La longitud de prefijo %1 es mayor que la dirección</translation>
    </message>
    <message>
        <source>“%1” is neither a prefix length nor a netmask</source>
        <translation>«%1» no es ni una longitud de prefijo ni una máscara de red</translation>
    </message>
    <message>
        <source>“%1” is no netmask: its ones are not all in front</source>
        <translation>«%1» no es una máscara de red: sus unos no están todos al principio</translation>
    </message>
    <message>
        <source>A range or list cannot have a prefix length or netmask</source>
        <translation>Un rango o una lista no puede tener longitud de prefijo ni máscara de red</translation>
    </message>
    <message>
        <source>The range ends before it starts</source>
        <translation>El rango termina antes de empezar</translation>
    </message>
    <message>
        <source>The range starts and ends in different address families</source>
        <translation>El rango empieza y termina en familias de direcciones distintas</translation>
    </message>
    <message>
        <source>The range starts and ends on different interfaces</source>
        <translation>El rango empieza y termina en interfaces distintas</translation>
    </message>
    <message>
        <source>A range needs an address at either end, not a name</source>
        <translation>Un rango necesita una dirección en cada extremo, no un nombre</translation>
    </message>
    <message>
        <source>One end of the range is missing</source>
        <translation>Falta un extremo del rango</translation>
    </message>
    <message>
        <source>More than 2³² addresses in all; scan a smaller part</source>
        <translation>Más de 2³² direcciones en total; escanee una parte menor</translation>
    </message>
    <message>
        <source>The exclusions take out everything</source>
        <translation>Las exclusiones lo quitan todo</translation>
    </message>
    <message>
        <source>Port 0 cannot be scanned; ports are 1 to 65535</source>
        <translation>El puerto 0 no se puede escanear; los puertos van de 1 a 65535</translation>
    </message>
    <message>
        <source>“%1” is too large; ports are 1 to 65535</source>
        <translation>«%1» es demasiado grande; los puertos van de 1 a 65535</translation>
    </message>
    <message>
        <source>Ports are written as decimal numbers</source>
        <translation>Los puertos se escriben como números decimales</translation>
    </message>
    <message>
        <source>“%1” is no known service</source>
        <translation>«%1» no es un servicio conocido</translation>
    </message>
    <message>
        <source>No known service fits “%1”</source>
        <translation>Ningún servicio conocido coincide con «%1»</translation>
    </message>
    <message>
        <source>Only TCP ports can be scanned</source>
        <translation>Solo se pueden escanear puertos TCP</translation>
    </message>
    <message>
        <source>There is no port set “%1”</source>
        <translation>No existe el grupo de puertos «%1»</translation>
    </message>
    <message>
        <source>The file is too large for a list of targets</source>
        <translation>El archivo es demasiado grande para una lista de objetivos</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>Carácter %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 not tested</source>
        <translation>
            <numerusform>%1 no probado</numerusform>
            <numerusform>%1 no probados</numerusform>
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
        <translation>Al límite de la red: con más a la vez habría pérdidas o retrasos</translation>
    </message>
    <message>
        <source>Waiting for ports that do not answer</source>
        <translation>Esperando a puertos que no responden</translation>
    </message>
    <message>
        <source>Waiting for answers, and getting faster</source>
        <translation>Esperando respuestas y acelerando</translation>
    </message>
    <message>
        <source>At the most connections at once that were allowed</source>
        <translation>En el máximo de conexiones simultáneas permitido</translation>
    </message>
    <message>
        <source>At this computer&apos;s limit of open files (ulimit -n)</source>
        <translation>En el límite de archivos abiertos de este equipo (ulimit -n)</translation>
    </message>
    <message>
        <source>At the maximum rate</source>
        <translation>A la velocidad máxima</translation>
    </message>
    <message>
        <source>At the most that one host is given at once</source>
        <translation>En el máximo que recibe un solo host a la vez</translation>
    </message>
    <message>
        <source>As fast as this computer&apos;s processor goes</source>
        <translation>Tan rápido como permite el procesador de este equipo</translation>
    </message>
    <message>
        <source>At this computer&apos;s limit of ports or memory</source>
        <translation>En el límite de puertos o memoria de este equipo</translation>
    </message>
    <message>
        <source>Waiting for the network to come back</source>
        <translation>Esperando a que vuelva la red</translation>
    </message>
    <message>
        <source>%1 of 1 probe has a verdict</source>
        <translation>%1 de 1 sondeo tiene veredicto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 probes have a verdict</source>
        <translation>
            <numerusform>%1 de %2 sondeo tiene veredicto</numerusform>
            <numerusform>%1 de %2 sondeos tienen veredicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took a second look</source>
        <translation>
            <numerusform>%1 comprobado dos veces</numerusform>
            <numerusform>%1 comprobados dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent and not confirmed by a second look</source>
        <translation>
            <numerusform>%1 sin respuesta y sin confirmar por una segunda comprobación</numerusform>
            <numerusform>%1 sin respuesta y sin confirmar por una segunda comprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>on 1 host everything answers (a proxy, antivirus or VPN?)</source>
        <translation>en 1 host responde todo (¿un proxy, antivirus o VPN?)</translation>
    </message>
    <message numerus="yes">
        <source>on %1 hosts everything answers (a proxy, antivirus or VPN?)</source>
        <translation>
            <numerusform>en %1 host responde todo (¿un proxy, antivirus o VPN?)</numerusform>
            <numerusform>en %1 hosts responde todo (¿un proxy, antivirus o VPN?)</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two facts about a scan that has ended.</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>port %1 accepted a connection</source>
        <translation>el puerto %1 aceptó una conexión</translation>
    </message>
    <message>
        <source>port %1 connected to itself: this computer</source>
        <translation>el puerto %1 se conectó consigo mismo: este equipo</translation>
    </message>
    <message>
        <source>port %1 refused a connection</source>
        <translation>el puerto %1 rechazó una conexión</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>the scan ended first</source>
        <translation>el escaneo terminó antes</translation>
    </message>
    <message>
        <source>connection accepted</source>
        <translation>conexión aceptada</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>connected to itself: nothing listens there</source>
        <translation>conectado consigo mismo: nada escucha ahí</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer so far, not confirmed</source>
        <translation>sin respuesta por ahora, sin confirmar</translation>
    </message>
    <message>
        <source>not asked: the host answered nothing</source>
        <translation>no se preguntó: el host no respondió a nada</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inalcanzable</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>red inalcanzable</translation>
    </message>
    <message>
        <source>prohibited by a firewall</source>
        <translation>prohibido por un cortafuegos</translation>
    </message>
    <message>
        <source>the network of this computer failed</source>
        <translation>falló la red de este equipo</translation>
    </message>
    <message>
        <source>everything that had answered fell silent</source>
        <translation>dejó de responder todo lo que había respondido</translation>
    </message>
    <message>
        <source>a limit of this computer was reached</source>
        <translation>se alcanzó un límite de este equipo</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>el nombre no tiene dirección</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>un error desconocido</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>Sin respuesta por ahora</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>nothing has answered so far</source>
        <translation>nada ha respondido por ahora</translation>
    </message>
    <message>
        <source>no port answered</source>
        <translation>ningún puerto respondió</translation>
    </message>
    <message>
        <source>everything answers: a proxy, antivirus or VPN?</source>
        <translation>responde todo: ¿un proxy, antivirus o VPN?</translation>
    </message>
    <message>
        <source>1 port not confirmed</source>
        <translation>1 puerto sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%1 ports not confirmed</source>
        <translation>
            <numerusform>%1 puerto sin confirmar</numerusform>
            <numerusform>%1 puertos sin confirmar</numerusform>
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
        <translation>1 dirección</translation>
    </message>
    <message numerus="yes">
        <source>%1 addresses</source>
        <translation>
            <numerusform>%1 dirección</numerusform>
            <numerusform>%1 direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 puerto</translation>
    </message>
    <message numerus="yes">
        <source>%1 ports</source>
        <translation>
            <numerusform>%1 puerto</numerusform>
            <numerusform>%1 puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 probe</source>
        <translation>1 sondeo</translation>
    </message>
    <message numerus="yes">
        <source>%1 probes</source>
        <translation>
            <numerusform>%1 sondeo</numerusform>
            <numerusform>%1 sondeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <translation>
            <numerusform>%1 abierto</numerusform>
            <numerusform>%1 abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed</source>
        <translation>
            <numerusform>%1 cerrado</numerusform>
            <numerusform>%1 cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 filtered</source>
        <translation>
            <numerusform>%1 filtrado</numerusform>
            <numerusform>%1 filtrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <translation>
            <numerusform>%1 inalcanzable</numerusform>
            <numerusform>%1 inalcanzables</numerusform>
        </translation>
    </message>
    <message>
        <source>Locally administered</source>
        <extracomment>In place of a vendor&apos;s name: the MAC address was chosen by the device or its user, at random perhaps.</extracomment>
        <translation>Administrada localmente</translation>
    </message>
    <message>
        <source>A range ends with a whole address, or with the last number alone; “%1” is neither</source>
        <translation>Un rango termina con una dirección completa o solo con el último número; «%1» no es ni lo uno ni lo otro</translation>
    </message>
    <message numerus="yes">
        <source>%1 not asked, as their hosts answered nothing</source>
        <translation>
            <numerusform>%1 no consultado, pues su host no respondió nada</numerusform>
            <numerusform>%1 no consultados, pues sus hosts no respondieron nada</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without the full stop at its end.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 not asked, as its host answered nothing</source>
        <translation>1 no consultado, pues su host no respondió nada</translation>
    </message>
    <message>
        <source>Up to %1 × %2 = %3</source>
        <comment>addresses × ports = probes</comment>
        <translation>Hasta %1 × %2 = %3</translation>
    </message>
</context>
</TS>
