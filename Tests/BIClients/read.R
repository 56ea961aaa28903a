# Reads the schema bi, exports and the feed: Rscript read.R HOST PORT SITE FEED, with the password in PGPASSWORD.
suppressPackageStartupMessages({
  library(DBI)
  library(httr)
  library(jsonlite)
})
arguments <- commandArgs(trailingOnly = TRUE)
site <- arguments[3]
feed <- arguments[4]
tell <- function(name, value) cat(name, "\t", format(value, digits = 15, scientific = FALSE), "\n", sep = "")

connection <- dbConnect(
  RPostgreSQL::PostgreSQL(), host = arguments[1], port = as.integer(arguments[2]), dbname = "reports",
  user = "reportql_bi", password = Sys.getenv("PGPASSWORD")
)
figures <- dbGetQuery(connection, "select * from bi.figure order by metric_name collate \"C\" desc")
invisible(dbDisconnect(connection))
tell("rows", nrow(figures))
tell("columns", ncol(figures))
tell("sum", sum(figures$base_value[figures$nature == "TARGET"], na.rm = TRUE))
tell("Chinese", sum(figures$unit_code == "\u4e2a"))
tell("text", figures$metric_name[1])

query <- URLencode("{ figures { id value unit { code } } }", reserved = TRUE)
export <- function(type) {
  answer <- GET(paste0(site, "/graphql?query=", query), add_headers(Accept = type))
  stop_for_status(answer)
  content(answer, as = "text", encoding = "UTF-8")
}
table <- read.csv(text = export("text/csv"))
tell("figures over CSV", nrow(table))
tell("sum over CSV", sum(table$value, na.rm = TRUE))
lines <- stream_in(textConnection(export("application/x-ndjson")), verbose = FALSE)
tell("figures over NDJSON", nrow(lines))

page <- fromJSON(paste0(feed, "Figures?$top=1000&$orderby=id&$expand=unit($select=code)"), flatten = TRUE)$value
tell("sum over OData", sum(page$value, na.rm = TRUE))
tell("unit over OData", sum(page$unit.code == "\u4e2a"))
