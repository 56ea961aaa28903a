-- 审计：不通过则中止 · The audit: the load ends here where anything is missing, invented or untraceable.

do $$ begin perform report_must_pass_audit(1); end $$;
