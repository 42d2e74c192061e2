-- An address as the person typed it, to be shown; email is its key, under which it is compared.
alter table account add column email_shown text check (length(email_shown) <= 254);
grant update (email_shown) on account to ${app};
