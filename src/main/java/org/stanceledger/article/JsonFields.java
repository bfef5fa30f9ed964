package org.stanceledger.article;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads an article's fields from a JSON object by the names that are usual for them. */
final class JsonFields {
    private static final List<String> TEXT = List.of("text", "body", "content", "articleBody", "maintext", "fulltext");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> OUTLET =
            List.of("outlet", "source", "publisher", "site", "source_domain", "media_name");
    private static final List<String> PUBLISHED =
            List.of("published", "date", "datePublished", "published_at", "date_publish", "publish_date", "pubDate");
    private static final List<String> PLACE = List.of("place", "location", "dateline");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> LANGUAGE = List.of("language", "lang");

    private JsonFields() {}

    static ArticleRead article(JsonNode node, String id, String file, String where, ArticleSettings settings) {
        if (!node.isObject()) {
            return new ArticleRead.Fault(where, "an article is a JSON object, this is " + describe(node));
        }
        if (TEXT.stream().noneMatch(node::has)) {
            return new ArticleRead.Fault(where, "no text: none of the keys " + String.join(", ", TEXT));
        }
        return new ArticleFields(
                        string(node, TITLE),
                        string(node, TEXT),
                        string(node, OUTLET),
                        string(node, PUBLISHED),
                        string(node, PLACE),
                        string(node, URL),
                        string(node, LANGUAGE))
                .toArticle(id, file, where, settings);
    }

    private static String string(JsonNode node, List<String> names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value == null || value.isNull()) {
                continue;
            }
            if (value.isValueNode()) {
                return value.asString();
            }
            if (value.isArray() && !value.isEmpty() && value.get(0).isString()) {
                StringBuilder joined = new StringBuilder();
                value.forEach(
                        part -> joined.append(joined.isEmpty() ? "" : "\n\n").append(part.asString()));
                return joined.toString();
            }
            if (value.isObject() && value.has("name")) {
                return value.get("name").asString();
            }
        }
        return "";
    }

    private static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            default -> "something else";
        };
    }
}
