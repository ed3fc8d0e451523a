package app.galley.importing.html;

import app.galley.importing.markup.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes of a page: a small raised number that links to a list item or paragraph further down, which links back.
 * Anything less plain stays an ordinary link.
 */
final class Footnotes {

    private static final Pattern MARK = Pattern.compile("\\[?\\(?(?:\\d{1,3}|[*†‡§])\\)?\\]?");
    private static final Pattern BACK = Pattern.compile("[\\s↩︎↑^⤴\\[\\]\\d]*");

    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private Footnotes() {}

    /** Takes the footnotes' texts off the page. */
    static Footnotes takeFrom(Element root) {
        Footnotes found = new Footnotes();
        Map<String, Element> byId = new HashMap<>();
        for (Element element : root.select("li[id], p[id], div[id]")) {
            byId.putIfAbsent(element.id(), element);
        }
        for (Element link : root.select("a[href^=#]")) {
            Element target = byId.get(link.attr("href").substring(1));
            if (target != null && isReference(link) && linksBack(target, link)) {
                found.add(target);
            }
        }
        found.notes.values().forEach(Footnotes::detach);
        return found;
    }

    /** The label of the footnote that this link, or the only link in this raised text, refers to; or null. */
    @Nullable String reference(Element element) {
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href^=#]");
        if (link == null
                || notes.isEmpty()
                || !MARK.matcher(element.text().strip()).matches()) {
            return null;
        }
        String href = link.attr("href");
        return href.startsWith("#") ? labels.get(href.substring(1)) : null;
    }

    List<Block> definitions(BlockConverter converter) {
        List<Block> blocks = new ArrayList<>();
        notes.forEach((label, note) -> blocks.add(new Block.Footnote(label, converter.blocks(note))));
        return blocks;
    }

    private void add(Element target) {
        if (!labels.containsKey(target.id())) {
            String label = Integer.toString(labels.size() + 1);
            labels.put(target.id(), label);
            notes.put(label, target);
        }
    }

    private static boolean isReference(Element link) {
        boolean raised = link.closest("sup") != null || link.selectFirst("sup") != null;
        String says = link.className() + link.attr("role") + link.attr("rel") + link.attr("epub:type");
        return (raised || says.contains("footnote") || says.contains("noteref"))
                && MARK.matcher(link.text().strip()).matches();
    }

    private static boolean linksBack(Element target, Element reference) {
        Element raised = reference.closest("sup");
        String id = reference.id();
        String outer = raised == null ? "" : raised.id();
        for (Element back : target.select("a[href^=#]")) {
            String to = back.attr("href").substring(1);
            if (!to.isEmpty() && (to.equals(id) || to.equals(outer))) {
                return true;
            }
        }
        return false;
    }

    private static void detach(Element note) {
        for (Element back : note.select("a[href^=#]")) {
            if (BACK.matcher(back.text()).matches()) {
                back.remove();
            }
        }
        Element list = note.parent();
        note.remove();
        if (list != null && list.text().isBlank() && list.select("img").isEmpty()) {
            Element before = list.previousElementSibling();
            list.remove();
            if (before != null && before.normalName().equals("hr")) {
                before.remove();
            }
        }
    }
}
