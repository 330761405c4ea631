# SPDX-License-Identifier: GPL-3.0-or-later
"""sshd, nginx and redis from the distribution's packages, each on a loopback port that the system gave."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = {"sshd": "openssh-server", "nginx": "nginx-light", "redis-server": "redis-server", "ssh-keygen": "openssh-client"}


def find(name):
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


def missing():
    """The packages whose program is not on this machine."""
    return [package for program, package in PROGRAMS.items() if find(program) is None]


def free_ports(count):
    """Ports nobody listens on, below the ephemeral range so that no connect takes one in the meantime."""
    ports, candidate = [], 20000 + os.getpid() % 5000
    while len(ports) < count:
        candidate += 1
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", candidate))
            except OSError:
                continue
        ports.append(candidate)
    return ports


def accepts(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_for(process, port, log):
    deadline = time.monotonic() + 30
    while not accepts(port):
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"{process.args[0]} does not listen on {port}:\n{log.read_text(errors='replace')}")
        time.sleep(0.05)


@contextmanager
def running():
    """Yields {program: port} while the three servers run."""
    ports = dict(zip(("sshd", "nginx", "redis-server"), free_ports(3)))
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        home = Path(folder)
        key = home / "hostkey"
        subprocess.run([find("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)  # sshd's place for privilege separation
        (home / "nginx.conf").write_text(
            f"daemon off; master_process off; pid {home}/nginx.pid; error_log stderr;\n"
            f"events {{}}\nhttp {{ access_log off; client_body_temp_path {home}/b; proxy_temp_path {home}/p;\n"
            f"fastcgi_temp_path {home}/f; uwsgi_temp_path {home}/u; scgi_temp_path {home}/s;\n"
            f"server {{ listen 127.0.0.1:{ports['nginx']}; }} }}\n")
        # Host names are not looked up, and many unauthenticated connections at once are what a scan brings.
        commands = {
            "sshd": [find("sshd"), "-D", "-e", "-f", "/dev/null", "-h", key, "-p", str(ports["sshd"]),
                     "-o", "ListenAddress=127.0.0.1", "-o", f"PidFile={home}/sshd.pid", "-o", "UseDNS=no",
                     "-o", "MaxStartups=1000"],
            "nginx": [find("nginx"), "-p", str(home), "-c", str(home / "nginx.conf")],
            "redis-server": [find("redis-server"), "--bind", "127.0.0.1", "--port", str(ports["redis-server"]),
                             "--dir", str(home), "--save", "", "--appendonly", "no"],
        }
        started = []
        try:
            for name, command in commands.items():
                log = home / f"{name}.log"
                with log.open("wb") as output:
                    started.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output))
                wait_for(started[-1], ports[name], log)
            yield ports
        finally:
            for process in started:
                process.terminate()
            for process in started:
                process.wait(timeout=30)


def listening():
    """The TCP ports that a connect to 127.0.0.1 reaches, as the kernel lists them."""
    ports = set()
    for line in subprocess.run([find("ss"), "-Hltn"], capture_output=True, text=True, check=True).stdout.splitlines():
        address, _, port = line.split()[3].rpartition(":")
        if address.split("%")[0] in ("127.0.0.1", "0.0.0.0", "*", "[::]"):
            ports.add(int(port))
    return ports
