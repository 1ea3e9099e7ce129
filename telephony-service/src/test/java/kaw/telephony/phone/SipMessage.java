package kaw.telephony.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A SIP message as it was read. */
record SipMessage(String first, List<String> lines, String body) {

    private static final Pattern STATUS = Pattern.compile("SIP/2.0 (\\d{3}) .*");

    static SipMessage parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? text : text.substring(0, end);
        List<String> lines = new ArrayList<>(List.of(head.split("\r\n")));
        return new SipMessage(lines.removeFirst(), lines, end < 0 ? "" : text.substring(end + 4));
    }

    /** Of a response; 0 for a request. */
    int status() {
        Matcher status = STATUS.matcher(first);
        return status.matches() ? Integer.parseInt(status.group(1)) : 0;
    }

    String method() {
        return status() == 0
                ? first.substring(0, first.indexOf(' '))
                : header("CSeq").replaceFirst("\\d+ ", "");
    }

    List<String> headers(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    String header(String name) {
        List<String> found = headers(name);
        return found.isEmpty() ? "" : found.getFirst();
    }

    /** What stands between the angle brackets of the other side's Contact. */
    @Nullable
    String contact() {
        Matcher uri = Pattern.compile("<([^>]+)>").matcher(header("Contact"));
        return uri.find() ? uri.group(1) : null;
    }

    String attribute(String name, String otherwise) {
        Matcher found = Pattern.compile("a=" + name + ":(\\S+)").matcher(body);
        return found.find() ? found.group(1) : otherwise;
    }
}
