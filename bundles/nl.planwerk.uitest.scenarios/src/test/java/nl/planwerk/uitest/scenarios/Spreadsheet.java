// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel workbook with one sheet, as another program writes it. */
final class Spreadsheet {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Spreadsheet() {
    }

    /** Writes rows of texts and numbers. */
    static void write(Path file, List<List<Object>> rows) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r='").append(row + 1).append("'>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.append(cell((char) ('A' + column) + Integer.toString(row + 1), rows.get(row).get(column)));
            }
            sheet.append("</row>");
        }
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : frame().entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            put(zip, "xl/worksheets/sheet1.xml", sheet.append("</sheetData></worksheet>").toString());
        }
    }

    private static String cell(String place, Object value) {
        return value instanceof Number ? "<c r='" + place + "'><v>" + value + "</v></c>"
                : "<c r='" + place + "' t='inlineStr'><is><t>"
                + value.toString().replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    private static Map<String, String> frame() {
        return Map.of("[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' "
                + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>" + type("workbook", "sheet.main") + type("styles", "styles")
                + type("worksheets/sheet1", "worksheet") + "</Types>",
                "_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml")),
                "xl/_rels/workbook.xml.rels",
                relations(relation("worksheet", "worksheets/sheet1.xml") + relation("styles", "styles.xml")),
                "xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'><sheets><sheet "
                + "name='Projecten' sheetId='1' r:id='worksheet'/></sheets></workbook>",
                "xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'/>");
    }

    private static String type(String part, String type) {
        return "<Override PartName='/xl/" + part + ".xml' ContentType='" + TYPE + type + "+xml'/>";
    }

    private static String relations(String each) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + each + "</Relationships>";
    }

    private static String relation(String kind, String target) {
        return "<Relationship Id='" + kind + "' Type='" + OFFICE + "/" + kind + "' Target='" + target + "'/>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
