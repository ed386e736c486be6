// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.References;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.forms.SectionPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms with real widgets, of a plan with two measures, a site and a source. */
@ExtendWith(OwnDisplay.class)
abstract class MeasureForms {
    private final Item m1 = Item.of("m1", Measures.TYPE).with(Measures.TITLE, "Stoom").with(Measures.NUMBER, "1")
            .with(Measures.START_YEAR, Quantity.of("2029", ""))
            .with(Measures.SITES, List.of(new ItemRef("s1"), new ItemRef("gone")))
            .with(Measures.REDUCTION, new YearSeries("ktCO2e/yr",
                    new TreeMap<>(Map.of(2030, YearValue.of("1.50"), 2035, YearValue.of("1250"))), FigureInfo.NONE))
            .with(Measures.FUNDING, List.of(Item.of("f1", Fundings.TYPE)));
    private final Item m2 = Item.of("m2", Measures.TYPE).with(Measures.TITLE, "Warmte").with(Measures.PART_OF, new ItemRef("m1"));
    final FormDriver driver = new FormDriver(plan(), "nl");

    private Plan plan() {
        return Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"))
                .with(Section.empty(Sites.SECTION_ID).withItems(List.of(Item.of("s1", Sites.TYPE).with(Sites.NAME, "Noord"))))
                .with(Section.empty(References.SECTION_ID).withItems(List.of(Item.of("r1", References.TYPE).with(References.TITLE, "Bron"))))
                .with(Section.empty(Measures.SECTION_ID).withItems(List.of(m1, m2)));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    /** The measures of the plan, the first of them shown. */
    final SectionPanel panel() {
        SectionPanel panel = SectionPanel.create(driver.shell(), driver.context(), Measures.SECTION);
        driver.shell().open();
        driver.settle();
        return panel;
    }

    /** A measure as it is now. */
    final Item measure(String id) {
        return driver.session().plan().section(Measures.SECTION_ID).item(id).orElseThrow();
    }
}
