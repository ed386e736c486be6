// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** HTML in the shapes that word processors put on the clipboard. */
class WordHtmlTest {

    private static String item(String cssClass, int level, String marker, String text) {
        return "<p class=" + cssClass + " style='text-indent:-18.0pt;mso-list:l0 level" + level + " lfo1'><![if !supportLists]>"
                + "<span style='font-family:Symbol'><span style='mso-list:Ignore'>" + marker
                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
                + text + "<o:p></o:p></p>\r\n";
    }

    @Test
    void readsListsOfWord() {
        String html = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body lang=NL><!--StartFragment-->"
                + "<p class=MsoNormal>Nodig is:<o:p></o:p></p>"
                + item("MsoListParagraphCxSpFirst", 1, "\u00b7", "een <b>aansluiting</b>")
                + item("MsoListParagraphCxSpMiddle", 2, "o", "op het net")
                + item("MsoListParagraphCxSpMiddle", 2, "o", "op de weg")
                + item("MsoListParagraphCxSpLast", 1, "\u00b7", "een vergunning")
                + "<p class=MsoNormal>Daarna:</p>"
                + item("MsoListParagraphCxSpFirst", 1, "1.", "ontwerp")
                + item("MsoListParagraphCxSpLast", 1, "2.", "bouw")
                + "<!--EndFragment--></body></html>";
        assertThat(HtmlToMarkdown.convert(html)).isEqualTo("""
                Nodig is:

                - een **aansluiting**
                  - op het net
                  - op de weg
                - een vergunning

                Daarna:

                1. ontwerp
                2. bouw""");
    }

    @Test
    void readsHeadingsAndTablesOfWord() {
        assertThat(HtmlToMarkdown.convert("""
                <style><!-- /* Font Definitions */ @font-face {font-family:Calibri;} --></style>
                <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
                <p class=MsoTitle>Plan</p>
                <h2 style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>1.1<span>&nbsp; </span></span>Vraag<o:p></o:p></h2>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal><b>Jaar<o:p></o:p></b></p></td>
                <td><p class=MsoNormal><b>PJ</b></p></td></tr>
                <tr><td><p class=MsoNormal>2030</p></td><td><p class=MsoNormal align=right>1,5</p></td></tr></table>
                """)).isEqualTo("# Plan\n\n## Vraag\n\n| Jaar | PJ  |\n| ---- | --- |\n| 2030 | 1,5 |");
    }

    @Test
    void readsNotesOfWord() {
        assertThat(HtmlToMarkdown.convert("""
                <p class=MsoNormal>Afgesproken.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title="">\
                <span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a></p>
                <div style='mso-element:footnote-list'><hr align=left size=1 width="33%">
                <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">\
                <span class=MsoFootnoteReference>[1]</span></a> In het convenant.</p></div></div>
                """)).isEqualTo("Afgesproken.[^1]\n\n---\n\n[^1]: In het convenant.");
    }

    @Test
    void readsLibreOffice() {
        assertThat(HtmlToMarkdown.convert("""
                <meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
                <style type="text/css">p { line-height: 115% }</style>
                <h1 class="western">Inleiding</h1>
                <p style="line-height: 100%">Een <font face="Liberation Serif"><b>vet</b></font> woord\
                <a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
                <ol><li><p>eerst</p></li><li><p>dan</p><ul><li><p>dit</p></li></ul></li></ol>
                <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Bron</p></div>
                """)).isEqualTo("# Inleiding\n\nEen **vet** woord[^1]\n\n1. eerst\n2. dan\n   - dit\n\n[^1]: Bron");
    }

    @Test
    void readsGoogleDocs() {
        assertThat(HtmlToMarkdown.convert("""
                <meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr">\
                <span style="font-size:16pt;font-weight:400;">Kop</span></h2><p dir="ltr">\
                <span style="font-weight:400;font-style:normal;">Gewoon en </span><span style="font-weight:700;">vet</span>\
                <span style="font-weight:400;text-decoration:line-through;"> weg</span></p><br /><ul>\
                <li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">een</span></p></li>\
                <ul><li dir="ltr" aria-level="2"><p dir="ltr"><span style="font-weight:400;">onder</span></p></li></ul>\
                <li dir="ltr" aria-level="1"><p dir="ltr"><span style="font-weight:400;">twee</span></p></li></ul></b>
                """)).isEqualTo("## Kop\n\nGewoon en **vet** ~~weg~~\n\n- een\n  - onder\n- twee");
    }

    @Test
    void keepsAnOrderedListTogetherAroundAnInnerOne() {
        String html = item("MsoListParagraph", 1, "1.", "a") + item("MsoListParagraph", 2, "a.", "b")
                + item("MsoListParagraph", 1, "2.", "c");
        assertThat(HtmlToMarkdown.convert(html)).isEqualTo("1. a\n   1. b\n2. c");
    }
}
