# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop without a screen, and a reader of its windows as assistive tools have one: by AT-SPI over D-Bus."""

import os
import shutil
import subprocess
import tempfile
import time

try:
    from gi.repository import Gio, GLib
except ImportError:
    Gio = None

# Far more than anything here needs: who reaches it hangs.
PATIENCE = 60
ATSPI = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
DBusError = GLib.Error if Gio else OSError

# AT-SPI's numbers, of those states that are asked for.
STATES = {"checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12, "sensitive": 24, "showing": 25,
          "visible": 30}


def why_not():
    """What is missing here, or nothing."""
    for program, package in (("Xvfb", "xvfb"), ("dbus-daemon", "dbus-daemon")):
        if not shutil.which(program):
            return f"{program} is missing (package {package})"
    if not os.path.exists("/usr/share/dbus-1/services/org.a11y.Bus.service"):
        return "the accessibility bus is missing (package at-spi2-core)"
    return "" if Gio else "Python's GObject bindings are missing (package python3-gi)"


def wait_for(what, happened, patience=PATIENCE):
    """Looks until happened() says something, and returns it."""
    deadline = time.monotonic() + patience
    while not (found := happened()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.01)
    return found


class Desktop:
    """A display, a session bus and an accessibility bus of their own, in a home of their own, for one program."""

    def __init__(self):
        self.home = tempfile.TemporaryDirectory()
        self.processes = []
        self.program = None

    def __enter__(self):
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("XDG_", "QT_", "DBUS_", "AT_SPI_"))}
        self.environment |= {"HOME": self.home.name, "XDG_RUNTIME_DIR": self.home.name, "LC_ALL": "C.UTF-8",
                             "GSETTINGS_BACKEND": "memory", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                             "QT_QPA_PLATFORM": "xcb"}
        number = self.start_telling(["Xvfb", "-nolisten", "tcp", "-screen", "0", "1280x800x24", "-displayfd"])
        self.environment["DISPLAY"] = f":{number}"
        # Not --session: a session bus may be told to stay for others; this one ends with the test.
        address = self.start_telling(["dbus-daemon", "--session", "--nofork", "--print-address"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        session = connect(address)
        # The first one is started by asking for it.
        self.bus = connect(call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0])
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            call(session, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                 GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True))))
        wait_for("the registry", self.register)
        return self

    def register(self):
        """Or a program need not tell what happens. The registry may end and be started anew while all of this begins."""
        try:
            call(self.bus, ATSPI + "Registry", "/org/a11y/atspi/registry", ATSPI + "Registry", "RegisterEvent",
                 GLib.Variant("(sass)", ("object:", [], "")))
        except GLib.Error:
            return False
        return True

    def __exit__(self, *_):
        if self.program:
            self.program.kill()
            self.program.wait()
            self.errors.close()
        for process in reversed(self.processes):
            process.terminate()
            process.wait()
        self.home.cleanup()

    def start_telling(self, command):
        """Starts what tells in one line, through the descriptor that its last option takes, where it can be reached."""
        read, write = os.pipe()
        name, equals = command[-1], "=" if command[-1] == "--print-address" else ""
        last = [name + equals + str(write)] if equals else [name, str(write)]
        process = subprocess.Popen(command[:-1] + last, pass_fds=[write], env=self.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        os.close(write)
        with os.fdopen(read) as answer:
            return answer.readline().strip()

    def open(self, *command):
        """Starts the program, with accessibility on; returns it once it has a window."""
        self.errors = tempfile.TemporaryFile("w+", encoding="utf-8")
        self.program = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=self.errors)
        desktop = Accessible(self.bus, ATSPI + "Registry", ROOT)

        def opened():
            if self.program.poll() is not None:
                raise AssertionError(f"the program ended: {self.program.returncode}\n{self.said()}")
            return [application for application in desktop.children() if application.children()]
        return wait_for("a window", opened)[0]

    def said(self):
        """What the program wrote to standard error."""
        with open(f"/proc/self/fd/{self.errors.fileno()}", encoding="utf-8", errors="replace") as file:
            file.seek(0)
            return file.read()


def connect(address):
    flags = Gio.DBusConnectionFlags
    return Gio.DBusConnection.new_for_address_sync(
        address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)


def call(connection, name, path, interface, method, arguments=None):
    reply = connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                 PATIENCE * 1000, None)
    return reply.unpack()


class Accessible:
    """One object of a program, as far as its bus name and path lead to one."""

    def __init__(self, connection, name, path):
        self.connection = connection
        self.owner = name
        self.path = path

    def __eq__(self, other):
        return (self.owner, self.path) == (other.owner, other.path)

    def __hash__(self):
        return hash(self.path)

    def call(self, interface, method, signature="()", *arguments):
        return call(self.connection, self.owner, self.path, ATSPI + interface, method,
                    GLib.Variant(signature, arguments))

    def property(self, name, interface="Accessible"):
        return call(self.connection, self.owner, self.path, "org.freedesktop.DBus.Properties", "Get",
                    GLib.Variant("(ss)", (ATSPI + interface, name)))[0]

    def at(self, reference):
        """None where a program answers with its null object."""
        return None if reference[1].endswith("/null") else Accessible(self.connection, *reference)

    def name(self):
        return self.property("Name")

    def description(self):
        return self.property("Description")

    def role(self):
        return self.call("Accessible", "GetRoleName")[0]

    def parent(self):
        return self.at(self.property("Parent"))

    def children(self):
        return [self.at(reference) for reference in self.call("Accessible", "GetChildren")[0]]

    def interfaces(self):
        return [name.removeprefix(ATSPI) for name in self.call("Accessible", "GetInterfaces")[0]]

    def states(self):
        low, high = self.call("Accessible", "GetState")[0]
        return {word for word, bit in STATES.items() if (low | high << 32) >> bit & 1}

    def has(self, state):
        return state in self.states()

    def actions(self):
        return [action[0] for action in self.call("Action", "GetActions")[0]]

    def do(self, action):
        names = [name.lower() for name in self.actions()]
        return self.call("Action", "DoAction", "(i)", names.index(action.lower()))[0]

    def press(self):
        return self.do("press")

    def text(self):
        return self.call("Text", "GetText", "(ii)", 0, -1)[0]

    def type(self, text):
        return self.call("EditableText", "SetTextContents", "(s)", text)[0]

    def value(self):
        return self.property("CurrentValue", "Value")

    def rows(self):
        return self.property("NRows", "Table")

    def columns(self):
        return self.property("NColumns", "Table")

    def cell(self, row, column):
        return self.at(self.call("Table", "GetAccessibleAt", "(ii)", row, column)[0])

    def title(self, column):
        return self.at(self.call("Table", "GetColumnHeader", "(i)", column)[0])

    def titles(self):
        return [self.call("Table", "GetColumnDescription", "(i)", column)[0] for column in range(self.columns())]

    def row(self, row):
        return [self.cell(row, column).name() for column in range(self.columns())]

    def walk(self, into=lambda one: one.role() != "table"):
        """Itself and all below, first to last; of tables, which are endless, nothing below."""
        yield self
        if into(self):
            for child in self.children():
                if child:
                    yield from child.walk(into)

    def find_all(self, role, name=None):
        return [one for one in self.walk() if one.role() == role and name in (None, one.name())]

    def find(self, role, name):
        found = self.find_all(role, name)
        if len(found) != 1:
            raise AssertionError(f"{len(found)} of {role} {name!r} instead of one")
        return found[0]

    def described(self, indent=0):
        """What a reader could say of it and all below, as lines."""
        states = self.states()
        line = "  " * indent + f"{self.role()} {self.name()!r}"
        if description := self.description():
            line += f" ({description!r})"
        line += "".join(f" [{word}]" for word in sorted(states - {"enabled", "sensitive", "visible", "showing"}))
        if "showing" not in states:
            line += " [hidden]"
        lines = [line]
        if self.role() == "table":
            return lines + ["  " * indent + "  | " + " | ".join(self.row(row)) for row in range(min(3, self.rows()))]
        for child in self.children():
            lines += child.described(indent + 1) if child else ["  " * indent + "  null"]
        return lines
