package org.stanceledger.corrections;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of an .xlsx workbook one after the other, without ever holding a whole sheet. */
final class WorkbookSheets {
    private WorkbookSheets() {}

    static void read(Path file, SheetSink sink) {
        try {
            if (FileMagic.valueOf(file.toFile()) != FileMagic.OOXML) {
                throw new CorrectionFileException(file
                        + " cannot be read as an .xlsx workbook: it is another kind of file, or has a password; open it and"
                        + " save it as .xlsx");
            }
        } catch (IOException e) {
            throw new CorrectionFileException(file + " cannot be read: " + e.getMessage(), e);
        }
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(zip);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(zip);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream xml = sheets.next()) {
                    sink.begin(new SheetPlace(sheets.getSheetName(), false));
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), strings, new SheetRowsHandler(sink), new RawValues(), false));
                    parser.parse(new InputSource(xml));
                    sink.end();
                }
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IOException e) {
            throw new CorrectionFileException(
                    file + " cannot be read as an .xlsx workbook (" + reason(e) + "); open it and save it as .xlsx", e);
        }
    }

    private static String reason(Exception failed) {
        String message = failed.getMessage();
        return message == null
                ? failed.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
