package kaw.partner.caller;

import java.time.Instant;
import kaw.partner.card.PartnerId;

/**
 * Someone who called from a number no card has.
 *
 * @param card the id their card will have
 * @param number E.164
 * @param agent id of the user who answered last
 */
public record UnknownCaller(PartnerId card, String number, String agent, Instant answeredAt) {}
