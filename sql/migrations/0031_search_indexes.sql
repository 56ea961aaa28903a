-- What search looks at, by its characters; names also by the whole text, so that exact matches are always found.
create index district_name_grams on district using gin (reportql_search.grams(name));
create index district_name_en_grams on district using gin (reportql_search.grams(name_en));
create index section_title_grams on section using gin (reportql_search.grams(title));
create index industry_name_grams on industry using gin (reportql_search.grams(name));
create index industry_name_en_grams on industry using gin (reportql_search.grams(name_en));
create index project_name_grams on project using gin (reportql_search.grams(name));
create index project_name_en_grams on project using gin (reportql_search.grams(name_en));
create index project_group_name_grams on project_group using gin (reportql_search.grams(name));
create index project_group_name_en_grams on project_group using gin (reportql_search.grams(name_en));
create index organization_name_grams on organization using gin (reportql_search.grams(name));
create index organization_name_en_grams on organization using gin (reportql_search.grams(name_en));
create index livelihood_item_name_grams on livelihood_item using gin (reportql_search.grams(name));
create index livelihood_item_name_en_grams on livelihood_item using gin (reportql_search.grams(name_en));
create index figure_subject_grams on figure using gin (reportql_search.grams(subject));
create index figure_quote_grams on figure using gin (reportql_search.grams(quote));
create index qualitative_target_quote_grams on qualitative_target using gin (reportql_search.grams(quote));
create index mention_quote_grams on mention using gin (reportql_search.grams(quote));
create index reading_likely_grams on reading using gin (reportql_search.grams(likely));

create index district_name_folded on district (reportql_search.fold(name));
create index section_title_folded on section (reportql_search.fold(title));
create index industry_name_folded on industry (reportql_search.fold(name));
create index project_name_folded on project (reportql_search.fold(name));
create index project_group_name_folded on project_group (reportql_search.fold(name));
create index organization_name_folded on organization (reportql_search.fold(name));
create index livelihood_item_name_folded on livelihood_item (reportql_search.fold(name));
