package kaw.telephony.asterisk;

import java.time.Clock;
import java.time.Duration;
import kaw.components.PbxConnection;
import kaw.components.TestComponents;
import kaw.telephony.pbx.Pbx;
import kaw.telephony.pbx.PbxConnector;
import kaw.telephony.pbx.PbxContract;

/** The port's contract against a real Asterisk. */
class AsteriskIT extends PbxContract {

    private final AsteriskLink link = new AsteriskLink(properties(), Clock.systemUTC());

    private static AmiProperties properties() {
        PbxConnection pbx = TestComponents.shared().pbx().connection();
        return new AmiProperties(
                pbx.host(),
                pbx.amiPort(),
                pbx.amiUser(),
                pbx.amiSecret(),
                pbx.ariUrl(),
                pbx.ariUser(),
                pbx.ariSecret(),
                Duration.ofSeconds(3),
                Duration.ofSeconds(3),
                "PJSIP/");
    }

    @Override
    protected Pbx pbx() {
        return link;
    }

    @Override
    protected PbxConnector connector() {
        return link;
    }
}
