package org.stanceledger.report.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Figures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.SpeakerFigures;
import org.stanceledger.report.figures.XmlText;

/** Writes actor-network.graphml: speakers and blocs, and how often each speaker criticises and supports each bloc. */
public final class ActorNetwork {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;
    private final Conflict conflict;
    private int edges;

    private ActorNetwork(XMLStreamWriter xml, Conflict conflict) {
        this.xml = xml;
        this.conflict = conflict;
    }

    /** Writes the file. */
    public static void write(Figures figures, Conflict conflict, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new ActorNetwork(xml, conflict).write(figures);
            xml.close();
        } catch (XMLStreamException cause) {
            throw new IOException("the network could not be written: " + cause.getMessage(), cause);
        }
    }

    private void write(Figures figures) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        line();
        key("label", "node", "string");
        key("kind", "node", "string");
        key("bloc", "node", "string");
        key("statements", "node", "int");
        key("act", "edge", "string");
        key("sign", "edge", "int");
        key("weight", "edge", "double");
        xml.writeStartElement("graph");
        xml.writeAttribute("id", conflict.id());
        xml.writeAttribute("edgedefault", "directed");
        line();
        for (Bloc bloc : conflict.blocs()) {
            long statements = figures.byBloc().get(bloc.id()) == null
                    ? 0
                    : figures.byBloc().get(bloc.id()).all().raw();
            node("bloc:" + bloc.id(), bloc.name(), "bloc", bloc.name(), statements);
        }
        List<SpeakerFigures> speakers = figures.speakers();
        for (int index = 0; index < speakers.size(); index++) {
            SpeakerFigures speaker = speakers.get(index);
            String name = speaker.name().isEmpty() ? "(no source named)" : speaker.name();
            String bloc = Labels.bloc(conflict, speaker.bloc());
            node(
                    "speaker:" + index,
                    name,
                    "speaker",
                    bloc,
                    speaker.figures().all().raw());
        }
        for (int index = 0; index < speakers.size(); index++) {
            for (Bloc bloc : conflict.blocs()) {
                edge(
                        index,
                        bloc.id(),
                        -1,
                        speakers.get(index).figures().criticised().of(bloc.id()).raw());
                edge(
                        index,
                        bloc.id(),
                        1,
                        speakers.get(index).figures().supported().of(bloc.id()).raw());
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", of + "-" + name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
        line();
    }

    private void node(String id, String label, String kind, String bloc, long statements) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", id);
        data("node-label", label);
        data("node-kind", kind);
        data("node-bloc", bloc);
        data("node-statements", Long.toString(statements));
        xml.writeEndElement();
        line();
    }

    private void edge(int speaker, String bloc, int sign, long count) throws XMLStreamException {
        if (count == 0) {
            return;
        }
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "edge:" + edges++);
        xml.writeAttribute("source", "speaker:" + speaker);
        xml.writeAttribute("target", "bloc:" + bloc);
        data("edge-act", sign < 0 ? "criticises" : "supports");
        data("edge-sign", Integer.toString(sign));
        data("edge-weight", Long.toString(count));
        xml.writeEndElement();
        line();
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(XmlText.of(value));
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
