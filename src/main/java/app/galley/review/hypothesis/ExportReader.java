package app.galley.review.hypothesis;

import static app.galley.review.hypothesis.HypothesisReader.text;

import app.galley.review.hypothesis.HypothesisReader.DamagedException;
import app.galley.review.hypothesis.WebAnnotation.Quote;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes annotations of an export's JSON. What is not needed, such as addresses of web pages, is passed over. */
final class ExportReader {

    private static final int MOST = 50_000;

    /** As review files have it: a date outside is a mistake. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    private static final Pattern ACCOUNT = Pattern.compile("acct:([^@]+)(?:@.*)?");
    private static final Pattern MENTION =
            Pattern.compile("<a [^<>]{0,500}\\bdata-hyp-mention\\b[^<>]{0,500}>([^<]{0,500})</a>");

    /** The annotations, each once: where one is there several times, as it was changed last. */
    List<WebAnnotation> read(JsonNode root) throws DamagedException {
        Map<String, WebAnnotation> byId = new LinkedHashMap<>();
        for (JsonNode entry : entries(root)) {
            WebAnnotation annotation = annotation(entry);
            byId.merge(annotation.id(), annotation, (a, b) -> b.updated().isAfter(a.updated()) ? b : a);
        }
        return List.copyOf(byId.values());
    }

    private static List<JsonNode> entries(JsonNode root) throws DamagedException {
        List<JsonNode> entries = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(entries::add);
        } else {
            boolean any = false;
            // Searched with _separate_replies, the interface answers with a list of its own for them.
            for (String list : List.of("annotations", "rows", "replies")) {
                any |= root.path(list).isArray();
                root.path(list).forEach(entries::add);
            }
            if (!any) {
                throw new DamagedException("it has no list of annotations");
            }
        }
        if (entries.size() > MOST) {
            throw new DamagedException("it has more than " + MOST + " annotations");
        }
        return entries;
    }

    private static WebAnnotation annotation(JsonNode json) throws DamagedException {
        String id = text(json.path("id"));
        String account = text(json.path("user"));
        if (id.isBlank() || account.isBlank()) {
            throw new DamagedException("an annotation has no id or no user");
        }
        Instant created = time(json.path("created"));
        Instant updated = json.path("updated").isString() ? time(json.path("updated")) : created;
        return new WebAnnotation(
                id,
                account,
                name(json, account),
                created,
                updated.isBefore(created) ? created : updated,
                // What mentions somebody names their account.
                MENTION.matcher(text(json.path("text"))).replaceAll("$1"),
                texts(json.path("tags")),
                texts(json.path("references")),
                quote(json.path("target")));
    }

    /** The name they chose to be shown by, else that of the account; never the host, and no e-mail address. */
    private static String name(JsonNode json, String account) {
        String shown = text(json.path("user_info").path("display_name")).strip();
        if (!shown.isEmpty() && shown.indexOf('@') < 0) {
            return shown;
        }
        String user = ACCOUNT.matcher(account).replaceFirst("$1");
        int at = user.indexOf('@');
        String name = at < 0 ? user : user.substring(0, at);
        return name.isBlank() ? "Hypothesis" : name.strip();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : list) {
            if (!text(entry).isBlank()) {
                texts.add(text(entry).strip());
            }
        }
        return texts;
    }

    private static @Nullable Quote quote(JsonNode targets) {
        for (JsonNode target : targets) {
            for (JsonNode selector : target.path("selector")) {
                String exact = text(selector.path("exact"));
                if (text(selector.path("type")).equals("TextQuoteSelector") && !exact.isBlank()) {
                    return new Quote(exact, text(selector.path("prefix")), text(selector.path("suffix")));
                }
            }
        }
        return null;
    }

    private static Instant time(JsonNode json) throws DamagedException {
        try {
            // Old annotations have times without a zone, which are those of Greenwich.
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text(json), OffsetDateTime::from, LocalDateTime::from);
            Instant time = read instanceof OffsetDateTime zoned
                    ? zoned.toInstant()
                    : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
            if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
                throw new DamagedException("an annotation has an impossible date");
            }
            return time;
        } catch (DateTimeException e) {
            throw new DamagedException("an annotation has no date that can be read", e);
        }
    }
}
