package kaw.box;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaw.components.AsteriskPorts;
import kaw.components.ComponentFailed;
import kaw.components.Ports;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which port each part listens at: the usual one, or another that is kept once the usual one was taken. */
record BoxPorts(Map<String, Integer> byName) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final String GATEWAY = "gateway";
    static final String GATEWAY_TLS = "gateway-tls";
    static final String MYSQL = "mysql";
    static final String KAFKA = "kafka";
    static final String KAFKA_CONTROLLER = "kafka-controller";
    static final String KEYCLOAK = "keycloak";
    static final String KEYCLOAK_HEALTH = "keycloak-health";

    static final String PBX_AMI = "pbx-ami";
    static final String PBX_HTTP = "pbx-http";
    static final String PBX_SIP = "pbx-sip";
    static final String PBX_CARRIER = "pbx-carrier";
    static final String PBX_RTP = "pbx-rtp";

    private static Map<String, Integer> usual() {
        Map<String, Integer> usual = new LinkedHashMap<>();
        usual.put(GATEWAY, 8080);
        usual.put(GATEWAY_TLS, 8443);
        usual.put(KEYCLOAK, 8180);
        usual.put(KEYCLOAK_HEALTH, 8181);
        usual.put(MYSQL, 8306);
        usual.put(KAFKA, 8392);
        usual.put(KAFKA_CONTROLLER, 8393);
        usual.put(PBX_AMI, 5038);
        usual.put(PBX_HTTP, 8088);
        usual.put(PBX_SIP, 5060);
        usual.put(PBX_CARRIER, 5070);
        usual.put(PBX_RTP, 10_100);
        for (ServiceModule service : ServiceModule.values()) {
            usual.put(service.serviceName(), service.port());
        }
        return usual;
    }

    /** Those of the last start, as far as they are free now; called while nothing of this box runs. */
    static BoxPorts choose(BoxFolder folder) {
        BoxPorts ports = choose(read(folder), Ports::isFree);
        folder.write(
                folder.of("ports.json"), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(ports.byName()));
        return ports;
    }

    static BoxPorts choose(BoxPorts last, IntPredicate free) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        Set<Integer> given = new LinkedHashSet<>();
        usual().forEach((name, usual) -> {
            int port = candidates(last.byName().getOrDefault(name, usual), usual)
                    .filter(candidate -> !given.contains(candidate) && free.test(candidate))
                    .filter(candidate -> !name.equals(PBX_RTP) || AsteriskPorts.isRtp(candidate))
                    .findFirst()
                    .orElseThrow(() -> new ComponentFailed("No free port for " + name));
            given.add(port);
            chosen.put(name, port);
        });
        return new BoxPorts(chosen);
    }

    /** 8080, 18080, 28080: still recognised; then whatever is free. */
    private static IntStream candidates(int last, int usual) {
        return IntStream.concat(
                IntStream.concat(IntStream.of(last), IntStream.of(usual, usual + 10_000, usual + 20_000)),
                Stream.generate(Ports::free).mapToInt(Integer::intValue).limit(100));
    }

    /** Those of the last start; the usual ones where there was none. */
    static BoxPorts read(BoxFolder folder) {
        Map<String, Integer> ports = usual();
        folder.read(folder.of("ports.json"))
                .ifPresent(text -> ports.putAll(JSON.readValue(text, new TypeReference<Map<String, Integer>>() {})));
        return new BoxPorts(ports);
    }

    int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new ComponentFailed("No port was chosen for " + name);
        }
        return port;
    }
}
