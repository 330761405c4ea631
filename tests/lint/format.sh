#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source is as .clang-format has it. Usage: format.sh CLANG_FORMAT SOURCE_DIR
set -euo pipefail
cd "$2"
find app engine ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 "$1" --dry-run --Werror
