#!/bin/sh
# Does what `aws s3 sync` does, with folders below $BUCKETS in place of buckets: a later filter outweighs an earlier one, `*` stands
# for any letters, and a file is sent if it is missing, of another size, or newer. Notes in $LOG what is sent, and with what.
set -eu
[ "$1 $2" = 's3 sync' ]
from=$3
bucket=${4#s3://}
to=$BUCKETS/${bucket%/}
shift 4
filters= delete= by_size= cache= type=
while [ $# -gt 0 ]; do
    case $1 in
        --exclude | --include)
            filters="$filters$1 $2
"
            shift
            ;;
        --cache-control) cache=$2 && shift ;;
        --content-type) type=$2 && shift ;;
        --delete) delete=yes ;;
        --size-only) by_size=yes ;;
        --only-show-errors) ;;
        *) echo "unknown option $1" >&2 && exit 252 ;;
    esac
    shift
done

is_meant() {
    meant=yes
    while read -r filter pattern; do
        # Without quotes, so that `*` is no letter.
        case $1 in
            $pattern) [ "$filter" = --include ] && meant=yes || meant= ;;
        esac
    done <<END
$filters
END
    [ "$meant" ]
}

mkdir -p "$to"
(cd "$from" && find . -type f) | sort | while IFS= read -r file; do
    file=${file#./}
    is_meant "$file" || continue
    if [ -f "$to/$file" ] && [ "$(wc -c <"$from/$file")" -eq "$(wc -c <"$to/$file")" ]; then
        if [ "$by_size" ] || ! [ "$from/$file" -nt "$to/$file" ]; then continue; fi
    fi
    mkdir -p "$(dirname "$to/$file")"
    cp "$from/$file" "$to/$file"
    printf '%s|%s|%s\n' "${to#"$BUCKETS/"}/$file" "$cache" "$type" >>"$LOG"
done
[ "$delete" ] || exit 0
(cd "$to" && find . -type f) | while IFS= read -r file; do
    file=${file#./}
    if is_meant "$file" && ! [ -f "$from/$file" ]; then rm "$to/$file"; fi
done
