package kaw.box;

import java.util.Map;
import java.util.Optional;
import kaw.components.Asterisk;
import kaw.components.AsteriskPorts;
import kaw.components.AsteriskRole;
import kaw.components.AsteriskSecrets;
import kaw.components.AsteriskSettings;
import kaw.components.Ports;

/** A carrier at the other end of a running box's outside line, for browser tests and demonstrations: it ends with the box. */
record Carrier(BoxFolder folder) {

    private static final String NAME = "carrier";

    /** Its AMI, by which calls into the box are placed, is told by run/carrier.properties. */
    void start() {
        stop();
        Asterisk carrier = Asterisk.start(settings(Ports.free(), Ports.free(), Ports.free()));
        String ami = "ami-port=" + carrier.port() + "\nami-user="
                + carrier.connection().amiUser() + "\nami-secret="
                + carrier.connection().amiSecret();
        folder.writeSecret(folder.run().resolve("carrier.properties"), ami);
        System.out.println(
                "The carrier runs; its AMI is told by " + folder.run().resolve("carrier.properties"));
    }

    void stop() {
        running().ifPresent(Asterisk::stop);
    }

    private Optional<Asterisk> running() {
        return Asterisk.running(settings(0, 0, 0));
    }

    private AsteriskSettings settings(int ami, int http, int rtp) {
        BoxPorts ports = BoxPorts.read(folder);
        return new AsteriskSettings(
                folder.of(NAME),
                folder.log(NAME),
                AsteriskRole.CARRIER,
                new AsteriskPorts(ami, http, ports.of(BoxPorts.PBX_CARRIER), ports.of(BoxPorts.PBX_SIP), rtp),
                new AsteriskSecrets(
                        folder.secret("carrier-ami"),
                        folder.secret("carrier-ami"),
                        folder.secret("pbx-line"),
                        Map.of()));
    }
}
