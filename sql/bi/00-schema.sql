-- Schema bi: flat, commented views for tools that speak SQL. Their names and columns are a contract.
-- A view runs with the rights of who asks (security_invoker), so row-level security holds; and no condition of a caller
-- is tried on a row that the view does not show (security_barrier). Needs PostgreSQL 15.

create schema if not exists bi;
comment on schema bi is '供 BI 工具使用的只读视图 · Read-only views for BI tools';
