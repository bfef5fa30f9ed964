package org.stanceledger.report.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets print: landscape A4, all columns on one page, the sheet's name and the page's number below. */
final class PrintLayout {
    private static final double SIDE_INCHES = 0.4;
    private static final double TOP_INCHES = 0.5;
    private static final double BOTTOM_INCHES = 0.6;

    private PrintLayout() {}

    static void apply(Sheet sheet) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_INCHES);
        sheet.getFooter().setLeft("Stance Ledger · &A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Makes the whole sheet fit on one page. */
    static void onOnePage(Sheet sheet) {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }
}
