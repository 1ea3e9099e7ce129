package kaw.partner.index;

import java.util.List;
import kaw.partner.card.PartnerId;

/**
 * Cards were noted for the index, in the running transaction, as this entry of the log.
 *
 * @param made those of them that the transaction made, as the index takes them; may be empty
 */
public record CardsLogged(long entry, List<PartnerId> cards, List<CardDocument> made) {}
