#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the comparison counts with: reading scans' outputs, recall, the order of pairs, and the Python scanner itself."""

import importlib.machinery
import importlib.util
import socket
import subprocess
import unittest
from pathlib import Path

import found
import works

HERE = Path(__file__).parent


def load_compare():
    loader = importlib.machinery.SourceFileLoader("compare", str(HERE / "compare"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("compare", loader))
    loader.exec_module(module)
    return module


class CompareTest(unittest.TestCase):
    def test_csv_of_netsonde_and_of_the_truth(self):
        self.assertEqual(found.from_csv("address,port,state\n10.0.0.1,22,open\n10.0.0.1,23,closed\n"),
                         {("10.0.0.1", 22)})
        self.assertEqual(found.from_csv("address,port,state\n10.0.0.1,22,open\n10.0.0.1,23,silent\n", "silent"),
                         {("10.0.0.1", 23)})
        header = "address,hostname,mac,vendor,port,protocol,state,reason\r\n"
        self.assertEqual(found.from_csv(header + '10.0.0.2,"a,b",,,80,tcp,open,connection-accepted\r\n'),
                         {("10.0.0.2", 80)})

    def test_nmap_greppable(self):
        text = ("# Nmap 7.93 scan initiated\nHost: 10.0.0.1 ()\tStatus: Up\n"
                "Host: 10.0.0.1 ()\tPorts: 22/open/tcp//ssh///, 23/filtered/tcp//telnet///, 8080/open/tcp//x///"
                "\tIgnored State: closed (997)\nHost: 10.0.0.2 ()\tStatus: Up\n")
        self.assertEqual(found.from_nmap(text), {("10.0.0.1", 22), ("10.0.0.1", 8080)})

    def test_recall_tells_what_is_missing_and_what_is_false(self):
        recall = found.Recall()
        recall.add({("a", port) for port in range(1999)}, {("a", port) for port in range(1999)})
        self.assertEqual(str(recall), "1 999 of 1 999")
        recall.add({("b", 2)}, {("b", 1)}, incomplete=True)
        self.assertEqual(str(recall), "1 999 of 2 000 (99.95 %), 1 false, 1 incomplete")

    def test_pairs_take_turns_in_who_is_first(self):
        order = []
        pairs = load_compare().in_turn([1, 2], lambda n: order.append(("ours", n)) or 1.0,
                                       lambda n: order.append(("theirs", n)) or 2.0)
        self.assertEqual(order, [("ours", 1), ("theirs", 1), ("theirs", 2), ("ours", 2)])
        self.assertEqual(pairs, [(1.0, 2.0), (1.0, 2.0)])

    def test_the_python_scanner_finds_a_listener(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
            for mode in ("sequential", "threads", "green"):
                with self.subTest(mode):
                    if mode == "green" and not works.has_eventlet():
                        self.skipTest("python3-eventlet is not installed")
                    command = [works.PYTHON, str(HERE / "pyscan.py"), "127.0.0.1", str(port), "--mode", mode]
                    done = subprocess.run(command, capture_output=True, text=True, check=True)
                    self.assertEqual(done.stdout, f"127.0.0.1:{port}\n")


if __name__ == "__main__":
    unittest.main()
