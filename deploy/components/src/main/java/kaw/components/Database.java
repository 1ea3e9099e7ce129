package kaw.components;

/** A schema of MySQL and the account that owns it. */
public record Database(String name, String url, String user, String password) {}
