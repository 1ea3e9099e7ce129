package kaw.imports.run;

/** This instance is to send no more rows of an import: another one has taken it over, or this one is being stopped. */
final class LeaseLost extends RuntimeException {

    LeaseLost() {
        super(null, null, false, false);
    }
}
