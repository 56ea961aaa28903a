#!/bin/sh
# Makes synthetic reports on all cores: synthetic-reports.sh DATABASE [REPORTS [CITIES [SEED]]]
# DATABASE is a name or a connection string; it has the migrations and the catalogues loaded.
set -eu
database=${1:?usage: synthetic-reports.sh DATABASE [REPORTS [CITIES [SEED]]]}
reports=${2:-1000} cities=${3:-100} seed=${4:-1}
slices=$(nproc)
[ "$slices" -le "$cities" ] || slices=$cities
run() { PGOPTIONS='-c synchronous_commit=off' psql -X -q -v ON_ERROR_STOP=1 -d "$database" "$@"; }

for script in "$(dirname "$0")"/synthetic-reports/*.sql; do run -f "$script"; done
used=$cities
[ "$used" -le "$reports" ] || used=$reports
run -o /dev/null -c "select synthetic.add_places($used)"
slice=1
jobs=
while [ "$slice" -le "$slices" ]; do
    run -o /dev/null -c "select * from synthetic.generate($reports, $cities, $seed, false, $slice, $slices)" &
    jobs="$jobs $!"
    slice=$((slice + 1))
done
for job in $jobs; do wait "$job"; done
run -c 'analyze'
