# Turns the lines of measure.sh into the tables of RESULTS.md.
BEGIN { FS = "\t" }
{
    key = $1 SUBSEP $2
    if (!(key in count)) order[++keys] = key
    n = ++count[key]
    rate[key, n] = $3 + 0
    server[key, n] = $4 + 0
    postgres[key, n] = $5 + 0
}
function sorted(values, key, list,    i, j, t, n) {
    n = count[key]
    for (i = 1; i <= n; i++) list[i] = values[key, i]
    for (i = 2; i <= n; i++) for (j = i; j > 1 && list[j - 1] > list[j]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
    return n
}
function median(values, key,    list, n) {
    n = sorted(values, key, list)
    return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
}
function range(values, key,    list, n) {
    n = sorted(values, key, list)
    return number(list[1]) "–" number(list[n])
}
function number(x) { return x >= 100 ? sprintf("%.0f", x) : x >= 10 ? sprintf("%.1f", x) : sprintf("%.2f", x) }
# The median of the ratios of the rounds, in which both ran one after the other.
function ratio(a, b,    i, n) {
    n = count[a] < count[b] ? count[a] : count[b]
    count["ratio"] = n
    for (i = 1; i <= n; i++) quotient["ratio", i] = rate[a, i] / rate[b, i]
    return median(quotient, "ratio")
}
function line(what, value, target, met) {
    printf "| %s | %s | %s | %s |\n", what, value, target, met ? "met" : "missed"
}
function compare(workload, a, b, target,    x) {
    if (!((workload, a) in count) || !((workload, b) in count)) return
    x = ratio(workload SUBSEP a, workload SUBSEP b)
    line("(" workload ") " a " to " b, sprintf("%.2f×", x), "≥ " target "×", x >= target)
}
END {
    names["a"] = "point lookup with two to-one relations"
    names["b"] = "10 reports × industries × first 5 projects with city"
    names["c"] = "1,000 wide rows with a to-one relation"
    names["d"] = "1 to 6 levels of lists"
    names["e"] = "group by over all projects"
    names["f"] = "keyset pages of 50"
    names["g"] = "`{ __typename }`"
    names["h"] = "repeated identical query, kept answer"
    names["i"] = "export of " exported_rows " rows"
    names["j"] = "cold start to first answer, ms"
    print "| workload | contender | per second, median | min–max | server CPU, µs | PostgreSQL CPU, µs |"
    print "|---|---|---:|---:|---:|---:|"
    for (i = 1; i <= keys; i++) {
        split(order[i], part, SUBSEP)
        printf "| (%s) %s | %s | %s | %s | %.0f | %.0f |\n", part[1], names[part[1]], part[2], number(median(rate, order[i])), range(rate, order[i]), median(server, order[i]), median(postgres, order[i])
    }
    print ""
    print "| target | measured | wanted | |"
    print "|---|---:|---:|---|"
    compare("a", "server", "flat", 0.5)
    compare("b", "server", "json", 2)
    b = "b" SUBSEP "server"
    share = median(server, b) / median(postgres, b)
    line("(b) server CPU to PostgreSQL CPU", sprintf("%.2f×", share), "≤ 0.35×", share <= 0.35)
    compare("c", "server", "json", 2)
    line("(d) statements for 6 levels", statements " in " flights " flight", "6 in 1", statements == 6 && flights == 1)
    for (level = 1; level <= 6; level++) {
        key = "d" SUBSEP "level " level
        cost[level] = median(server, key) + median(postgres, key)
    }
    slope = (cost[6] - cost[1]) / 5
    worst = 0
    for (level = 2; level <= 6; level++) if (cost[level] - cost[level - 1] > worst) worst = cost[level] - cost[level - 1]
    line("(d) dearest level to the mean of all", sprintf("%.2f×", worst / slope), "≤ 2×", worst <= 2 * slope)
    compare("e", "server", "flat", 0.95)
    compare("f", "page 1", "flat page 1", 0.95)
    compare("f", "page 1000", "flat page 1000", 0.95)
    if (("f", "page 1") in count) {
        x = ratio("f" SUBSEP "page 1", "f" SUBSEP "page 1000")
        line("(f) page 1,000 takes", sprintf("%.2f× page 1", x), "≤ 1.2×", x <= 1.2)
    }
    compare("g", "server", "echo", 0.8)
    compare("h", "server", "echo", 0.8)
    compare("i", "csv", "copy", 0.8)
    compare("i", "ndjson", "copy", 0.5)
    line("(i) memory of an export over idle", sprintf("%.1f MB", exported / 1024), "≤ 64 MB", exported / 1024 <= 64)
    cold = median(rate, "j" SUBSEP "server")
    line("(j) cold start", sprintf("%.0f ms", cold), "≤ 200 ms", cold <= 200)
    line("idle memory", sprintf("%.1f MB", idle / 1024), "≤ 60 MB", idle / 1024 <= 60)
    printf "\nMemory after the run: %.1f MB.\n", loaded / 1024
}
