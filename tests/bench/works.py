# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured against what: scans of loopback and of simnet's networks, and the programs beside Netsonde."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
# The distribution's own, as its packages are seen by no other.
PYTHON = "/usr/bin/python3" if os.access("/usr/bin/python3", os.X_OK) else sys.executable
LOOPBACK = ("127.0.0.1", "1-65000")


@dataclass
class Peer:
    name: str
    command: list
    lacks: str = ""  # why it can't run here


@dataclass
class Work:
    """A scan in simnet. Where nmap takes minutes it runs beside Netsonde on the first seeds only."""

    title: str
    network: list  # simnet's options
    targets: str
    ports: str
    nmap: list = field(default_factory=list)  # its options, by run
    slow: bool = False
    netsonde: list = field(default_factory=list)  # its options
    state: str = "open"  # of the ports that are counted
    state_in_truth: str = "open"


SIMNET = {
    "lan": Work("LAN: RTT 1 ms, no loss, /24 x 1-1000", ["--profile", "lan"], "10.77.0.0/24", "1-1000",
                nmap=["-sT -T4", "-sS -T4"]),
    "wan": Work("WAN: RTT 20 ms, 1 % loss each way, 20 % silent, /24 x 1-1000", ["--profile", "wan"], "10.77.0.0/24",
                "1-1000", nmap=["-sT -T4", "-sS -T5"], slow=True),
    "lossy": Work("WAN with 5 % loss each way, /24 x 1-1000", ["--profile", "wan", "--loss", "0.05"], "10.77.0.0/24",
                  "1-1000"),
    "sparse": Work("Sparse: 1 % up, RTT 20 ms, 0.5 % loss each way, /16 x 22,80,443", ["--profile", "sparse"],
                   "10.77.0.0/16", "22,80,443", nmap=["-sS -T4"], slow=True),
    "silent": Work("One silent host, RTT 20 ms, 1-65535, --assume-up", ["--profile", "wan", "--up", "0"], "10.77.0.1",
                   "1-65535", netsonde=["--assume-up"], state="filtered", state_in_truth="silent"),
    "filter": Work("One host behind a filter: 0.1 % open, 0.9 % closed, RTT 20 ms, 0.5 % loss each way, 1-10000",
                   ["--up", "1", "--open", "0.001", "--silent", "0.99", "--rtt", "20", "--jitter", "2", "--loss",
                    "0.005"], "10.77.0.1", "1-10000", nmap=["-sS -T4 -Pn"], slow=True),
    "limited": Work("One host that sends 200 RST/s at most, 1-10000",
                    ["--profile", "lan", "--up", "1", "--rst-rate", "200"], "10.77.0.1", "1-10000"),
}


def root():
    return os.geteuid() == 0


def nmap_lacks(option):
    if shutil.which("nmap") is None:
        return "install nmap"
    return "needs root" if option.startswith("-sS") and not root() else ""


def has_eventlet():
    return subprocess.run([PYTHON, "-c", "import eventlet"], capture_output=True, check=False).returncode == 0


def loopback_peers(kernel_limit):
    """The programs that do the same work as a scan of LOOPBACK."""
    address, ports = LOOPBACK
    peers = [Peer(f"nmap {way}{' (root)' * (way == '-sS')}", ["nmap", way, "-n", "-Pn", "-p", ports, address],
                  nmap_lacks(way)) for way in ("-sT", "-sS")]
    built = os.access(kernel_limit, os.X_OK)
    peers.append(Peer("bare kernel, 2 threads", [kernel_limit, *ports.split("-")],
                      "" if built else "build the target `benches`"))
    for mode, name in [("sequential", "sequential"), ("threads", "5 threads"), ("green", "eventlet, 1 000 green")]:
        lacks = "install python3-eventlet" if mode == "green" and not has_eventlet() else ""
        peers.append(Peer(f"Python, {name}", [PYTHON, str(HERE / "pyscan.py"), address, ports, "--mode", mode], lacks))
    return peers
