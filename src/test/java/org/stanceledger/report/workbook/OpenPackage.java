package org.stanceledger.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a workbook's file as XML, with no library of spreadsheets between. */
final class OpenPackage {
    private final Map<String, Document> parts = new TreeMap<>();

    OpenPackage(Path file) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream xml = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), factory.newDocumentBuilder().parse(xml));
                }
            }
        }
    }

    Map<String, Document> parts() {
        return parts;
    }

    Document part(String name) {
        Document part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no part " + name + " in " + parts.keySet());
        }
        return part;
    }

    /** The sheets' parts by their names, in the order of the workbook. */
    Map<String, Document> sheets() {
        Map<String, String> targets = relations("xl/workbook.xml");
        Map<String, Document> sheets = new LinkedHashMap<>();
        for (Element sheet : all(part("xl/workbook.xml"), "sheet")) {
            sheets.put(sheet.getAttribute("name"), part(target(targets, sheet)));
        }
        return sheets;
    }

    /** The part that is a sheet. */
    String partOf(String sheetName) {
        Map<String, String> targets = relations("xl/workbook.xml");
        for (Element sheet : all(part("xl/workbook.xml"), "sheet")) {
            if (sheet.getAttribute("name").equals(sheetName)) {
                return target(targets, sheet);
            }
        }
        throw new AssertionError("no sheet " + sheetName);
    }

    /** The part that an element names by the id of its relation. */
    static String target(Map<String, String> targets, Element element) {
        String target = targets.get(element.getAttribute("r:id"));
        if (target == null) {
            throw new AssertionError("no relation of the id of " + element.getTagName());
        }
        return target;
    }

    /** The parts that a part refers to, by the ids of the relations. */
    Map<String, String> relations(String partName) {
        int slash = partName.lastIndexOf('/') + 1;
        String folder = partName.substring(0, slash);
        Document relations = parts.get(folder + "_rels/" + partName.substring(slash) + ".rels");
        Map<String, String> targets = new LinkedHashMap<>();
        if (relations != null) {
            for (Element relation : all(relations, "Relationship")) {
                String target = relation.getAttribute("Target");
                targets.put(
                        relation.getAttribute("Id"),
                        target.startsWith("/")
                                ? target.substring(1)
                                : Path.of(folder).resolve(target).normalize().toString());
            }
        }
        return targets;
    }

    /** Every element of a name below a node, whatever its namespace. */
    static List<Element> all(Node node, String localName) {
        List<Element> found = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getLocalName().equals(localName)) {
                    found.add(element);
                }
                found.addAll(all(element, localName));
            }
        }
        return found;
    }
}
