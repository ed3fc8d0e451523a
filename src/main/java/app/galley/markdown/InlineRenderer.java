package app.galley.markdown;

import app.galley.article.ImageSource;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkSpan;

/** Renders the text of one block: emphasis, links, code, pictures. */
final class InlineRenderer {

    /** Markup nested deeper than anybody writes is shown as it is typed: browsers stop at some depth as well. */
    private static final int DEEPEST = 100;

    private final PageWriter page;
    private final TextRecorder text;
    private final Document document;
    private final Footnotes footnotes;
    private final ImageSource images;
    private final InlineHtml html;
    private int depth;
    private int links;

    InlineRenderer(PageWriter page, Document document, Footnotes footnotes, ImageSource images) {
        this.page = page;
        this.text = page.text();
        this.document = document;
        this.footnotes = footnotes;
        this.images = images;
        this.html = new InlineHtml(page, images);
    }

    /** All that stands in a block that holds text. */
    void text(Node block) {
        children(block);
        html.end();
    }

    private void children(Node parent) {
        int mark = html.mark();
        depth++;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (depth > DEEPEST) {
                text.escaped(child.getChars(), true);
            } else if (child instanceof Text && links == 0 && Autolinks.mayHold(child.getChars())) {
                child = textWithLinks(child);
            } else {
                render(child, mark);
            }
        }
        depth--;
        html.closeTo(mark);
    }

    private void render(Node node, int mark) {
        switch (node) {
            case Text plain -> text.escaped(plain.getChars(), false);
            case WhiteSpace space -> text.literal(space.getChars());
            case HtmlEntity entity -> text.entity(entity.getChars());
            case SoftLineBreak end -> text.lineFeed(page.start(end), end.getTextLength());
            case HardLineBreak end -> page.raw("<br>").text().lineFeed(page.start(end), end.getTextLength());
            case Emphasis emphasis -> element("em", emphasis);
            case StrongEmphasis strong -> element("strong", strong);
            case Strikethrough struck -> element("del", struck);
            case Code code -> {
                page.raw("<code>");
                text.codeSpan(code.getText(), code.getAncestorOfType(TableCell.class) != null);
                page.raw("</code>");
            }
            case Link link -> {
                openLink(link.getUrl().unescape(), title(link.getTitle()));
                children(link);
                closeLink();
            }
            case LinkRef reference -> linkRef(reference);
            case Image image -> picture(image, image.getUrl(), title(image.getTitle()));
            case ImageRef reference -> imageRef(reference);
            case AutoLink link -> autoLink(link);
            case MailLink link -> mailLink(link);
            case HtmlInline tag -> html.tag(tag, mark, links > 0);
            case HtmlInlineComment comment -> {}
            case Footnote reference -> footnote(reference);
            default -> {
                if (node.getFirstChild() == null) {
                    text.escaped(node.getChars(), true);
                } else {
                    children(node);
                }
            }
        }
    }

    private void element(String name, Node node) {
        page.raw("<").raw(name).raw(">");
        children(node);
        page.raw("</").raw(name).raw(">");
    }

    private void openLink(String address, @Nullable String title) {
        links++;
        if (html.isInLink() || links > 1) {
            page.raw("<span>");
            return;
        }
        String href = SafeLinks.href(address);
        page.raw("<a").attribute("href", href);
        if (href == null) {
            page.attribute("title", title == null ? address : title);
        } else {
            page.attribute("title", title).attribute("rel", SafeLinks.isExternal(href) ? "noopener noreferrer" : null);
        }
        page.raw(">");
    }

    private void closeLink() {
        page.raw(html.isInLink() || links > 1 ? "</span>" : "</a>");
        links--;
    }

    private void linkRef(LinkRef node) {
        Reference definition = definition(node);
        if (definition == null) {
            brackets(node);
        } else {
            openLink(definition.getUrl().unescape(), title(definition.getTitle()));
            children(node);
            closeLink();
        }
    }

    private void imageRef(ImageRef node) {
        Reference definition = definition(node);
        if (definition == null) {
            brackets(node);
        } else {
            picture(node, definition.getUrl(), title(definition.getTitle()));
        }
    }

    private @Nullable Reference definition(RefNode node) {
        return node.getReferenceNode(document);
    }

    /** What looks like a reference but is defined nowhere is text. */
    private void brackets(RefNode node) {
        BasedSequence chars = node.getChars();
        if (node.getFirstChild() == null) {
            text.escaped(chars, true);
            return;
        }
        BasedSequence inner = node.getChildChars();
        int start = inner.getStartOffset() - chars.getStartOffset();
        int end = inner.getEndOffset() - chars.getStartOffset();
        text.escaped(chars.subSequence(0, start), true);
        children(node);
        text.escaped(chars.subSequence(end, chars.length()), true);
    }

    private void picture(Node node, BasedSequence address, @Nullable String title) {
        String url = address.unescape();
        String alt = plain(node);
        String data = Pictures.data(url, images);
        if (data == null) {
            page.raw(Pictures.missing(alt, url));
        } else {
            page.raw("<img")
                    .attribute("src", data)
                    .attribute("alt", alt)
                    .attribute("title", title)
                    .raw(">");
        }
    }

    private void autoLink(AutoLink link) {
        openLink(link.getText().toString(), null);
        text.literal(link.getText());
        closeLink();
    }

    private void mailLink(MailLink link) {
        openLink("mailto:" + link.getText(), null);
        text.literal(link.getText());
        closeLink();
    }

    /** Text with addresses in it, which entities may be part of. Gives the last node that was taken. */
    private Node textWithLinks(Node first) {
        Node last = first;
        for (Node next = first.getNext(); next instanceof Text || next instanceof HtmlEntity; next = next.getNext()) {
            last = next;
        }
        BasedSequence chars = first.baseSubSequence(first.getStartOffset(), last.getEndOffset());
        int done = 0;
        for (LinkSpan link : Autolinks.in(chars)) {
            BasedSequence shown = chars.subSequence(link.getBeginIndex(), link.getEndIndex());
            String target = Autolinks.target(link, shown.unescape());
            if (!target.isEmpty()) {
                text.escaped(chars.subSequence(done, link.getBeginIndex()), true);
                openLink(target, null);
                text.escaped(shown, true);
                closeLink();
                done = link.getEndIndex();
            }
        }
        text.escaped(chars.subSequence(done, chars.length()), true);
        return last;
    }

    private void footnote(Footnote reference) {
        FootnoteBlock note = Footnotes.definition(reference, document);
        if (note == null) {
            text.escaped(reference.getChars(), true);
            return;
        }
        int number = footnotes.number(note);
        String id = Footnotes.referenceId(number, footnotes.occurrence(reference));
        boolean inLink = links > 0 || html.isInLink();
        page.raw("<sup class=\"footnote-ref\" data-g=\"\">");
        // A link in a link would end the outer one.
        page.raw("<" + (inLink ? "span" : "a role=\"doc-noteref\" href=\"#" + Footnotes.noteId(number) + "\""));
        page.raw(" id=\"" + id + "\">" + number + (inLink ? "</span>" : "</a>") + "</sup>");
    }

    static @Nullable String title(BasedSequence title) {
        return title.isNull() || title.isEmpty() ? null : title.unescape();
    }

    /** The text below a node, without markup: what a picture is called. */
    static String plain(Node node) {
        StringBuilder plain = new StringBuilder();
        for (Node below : TreeWalk.below(node)) {
            switch (below) {
                case Text text -> plain.append(text.getChars().unescape());
                case HtmlEntity entity -> plain.append(entity.getChars().unescape());
                case Code code -> plain.append(code.getText());
                case SoftLineBreak end -> plain.append('\n');
                case HardLineBreak end -> plain.append('\n');
                default -> {}
            }
        }
        return plain.toString();
    }
}
