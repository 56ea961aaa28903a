select min(id), max(id) from figure
