#!/bin/sh
# Makes an installer or a portable folder out of the image: packaging/package.sh tar|app-image|deb|rpm|dmg|pkg
# Run `mvn package` first. Needs the JDK that linked the image (jpackage) on the PATH or as JAVA_HOME.
set -eu
cd "$(dirname "$0")/.."
type=${1:?usage: packaging/package.sh tar|app-image|deb|rpm|dmg|pkg}
image=target/postweg
out=target/packages
jpackage=${JAVA_HOME:+$JAVA_HOME/bin/}jpackage
# an installer wants numbers: 0.1.0-SNAPSHOT becomes 0.1.0
version=$(sed -n 's:^  <version>\([0-9.]*\).*:\1:p' pom.xml)

[ -x "$image/bin/postweg" ] || { echo "There is no $image: run mvn package first." >&2; exit 1; }
mkdir -p "$out"

if [ "$type" = tar ]; then
    archive=postweg-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.gz
    tar -C target -czf "$out/$archive" postweg
    echo "$out/$archive"
    exit 0
fi

set -- --type "$type" --dest "$out" --name postweg --app-version "$version" \
    --runtime-image "$image" --module dev.postweg/dev.postweg.app.Main \
    --java-options --enable-native-access=dev.postweg --icon icons/postweg-256.png \
    --description 'Desktop explorer for the transport logs of Microsoft Exchange' --vendor Postweg
case $type in
    deb|rpm) set -- "$@" --license-file LICENSE --resource-dir packaging --linux-shortcut \
        --linux-menu-group Utility --linux-package-name postweg ;;
    dmg|pkg) set -- "$@" --license-file LICENSE ;;
esac
[ "$type" != app-image ] || rm -rf "$out/postweg"
exec "$jpackage" "$@"
