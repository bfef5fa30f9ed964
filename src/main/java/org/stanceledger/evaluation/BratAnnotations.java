package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stanceledger.attribution.LabelledAttribution;
import org.stanceledger.text.Span;

/**
 * Reads brat stand-off annotation: text-bound annotations of the types Source, Cue and Content, which may be discontinuous, joined by events whose
 * trigger is the cue ({@code E1 Attribution:T2 Source:T1 Content:T3}) or by relations from the cue ({@code R1 Source Arg1:T2 Arg2:T1}).
 */
final class BratAnnotations {
    private final String file;
    private final CodePoints offsets;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, List<Span>> spans = new LinkedHashMap<>();
    private final Map<String, List<Span>> sources = new LinkedHashMap<>();
    private final Map<String, List<Span>> contents = new LinkedHashMap<>();

    private BratAnnotations(String file, String text) {
        this.file = file;
        this.offsets = new CodePoints(text);
    }

    /**
     * The attributions of an annotation file.
     *
     * @param file its name, for messages
     * @param text the annotated text
     * @throws IllegalArgumentException if a line is malformed, with file and line
     */
    static List<LabelledAttribution> read(String file, String text, List<String> lines) {
        BratAnnotations annotations = new BratAnnotations(file, text);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < lines.size(); i++) {
                annotations.line(lines.get(i), i + 1, pass == 0);
            }
        }
        List<LabelledAttribution> attributions = new ArrayList<>();
        annotations.contents.forEach((cue, content) -> attributions.add(new LabelledAttribution(
                annotations.sources.getOrDefault(cue, List.of()),
                annotations.spans.getOrDefault(cue, List.of()),
                content)));
        return attributions;
    }

    private void line(String line, int number, boolean texts) {
        if (line.isBlank() || texts != line.startsWith("T")) {
            return;
        }
        String[] fields = line.split("\t", -1);
        if (fields.length < 2) {
            throw malformed(number, "fields must be separated by tabs");
        }
        if (texts) {
            textBound(fields, number);
        } else if (line.startsWith("E")) {
            event(fields[1], number);
        } else if (line.startsWith("R")) {
            relation(fields[1], number);
        }
    }

    private void textBound(String[] fields, int number) {
        int space = fields[1].indexOf(' ');
        if (space < 0) {
            throw malformed(number, "a type and offsets are needed");
        }
        List<Span> parts = new ArrayList<>();
        for (String part : fields[1].substring(space + 1).split(";", -1)) {
            String[] ends = part.trim().split(" ", -1);
            try {
                parts.add(offsets.span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
            } catch (IllegalArgumentException e) {
                throw malformed(number, "no offsets: " + part);
            }
        }
        types.put(fields[0], fields[1].substring(0, space).toLowerCase(Locale.ROOT));
        spans.put(fields[0], parts);
    }

    private void event(String field, int number) {
        String[] roles = field.trim().split(" ", -1);
        String cue = target(roles[0], number);
        for (int i = 1; i < roles.length; i++) {
            join(cue, roles[i].substring(0, roles[i].indexOf(':')), target(roles[i], number));
        }
    }

    private void relation(String field, int number) {
        String[] parts = field.trim().split(" ", -1);
        if (parts.length < 3) {
            throw malformed(number, "a relation has two arguments");
        }
        String first = target(parts[1], number);
        String second = target(parts[2], number);
        boolean forward = "cue".equals(types.get(first));
        String other = forward ? second : first;
        join(forward ? first : second, types.getOrDefault(other, parts[0]), other);
    }

    private void join(String cue, String role, String argument) {
        String lower = role.toLowerCase(Locale.ROOT);
        Map<String, List<Span>> table =
                lower.startsWith("source") ? sources : lower.startsWith("content") ? contents : null;
        if (table != null) {
            table.computeIfAbsent(cue, unseen -> new ArrayList<>()).addAll(spans.getOrDefault(argument, List.of()));
        }
    }

    private String target(String argument, int number) {
        int colon = argument.indexOf(':');
        String id = argument.substring(colon + 1);
        if (colon < 0 || !spans.containsKey(id)) {
            throw malformed(number, "no such annotation: " + argument);
        }
        return id;
    }

    private IllegalArgumentException malformed(int number, String reason) {
        return new IllegalArgumentException(file + ":" + number + ": " + reason);
    }
}
