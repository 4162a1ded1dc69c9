#!/bin/sh
# Unpacks Debian's wrk, and the library it needs, into bench/.wrk: no root, and nothing outside this folder is touched.
set -eu
cd "$(dirname "$0")"
mkdir -p .wrk/packages
cd .wrk/packages
apt-get download wrk libluajit-5.1-2
for package in *.deb; do dpkg -x "$package" ..; done
cd ..
# Libraries lie in a folder named after the machine; the benchmark looks in one name for all.
find usr/lib/*-linux-gnu* -name '*.so*' -exec ln -sf "$PWD/{}" usr/lib/ \;
echo "wrk stands in $PWD/usr/bin/wrk"
