package kaw.components;

import java.util.Map;

/**
 * The passwords of an Asterisk.
 *
 * @param line of the outside line, known to both ends
 * @param extensions by extension, of the softphones
 */
public record AsteriskSecrets(String ami, String ari, String line, Map<String, String> extensions) {}
