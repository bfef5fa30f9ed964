/** The workbook stance-report.xlsx: one class a sheet, over a small layer of pages, columns, styles and charts. Plain Java on Apache POI. */
@NullMarked
package org.stanceledger.report.workbook;

import org.jspecify.annotations.NullMarked;
