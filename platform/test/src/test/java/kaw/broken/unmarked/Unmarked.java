package kaw.broken.unmarked;

/** Its package says nothing about nulls. */
public class Unmarked {}
