package kaw.partner.index;

import java.util.List;
import kaw.partner.card.PartnerId;

/** Cards were noted for the index, in the running transaction, as this entry of the log. */
public record CardsLogged(long entry, List<PartnerId> cards) {}
