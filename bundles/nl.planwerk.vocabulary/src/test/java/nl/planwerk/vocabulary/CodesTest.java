// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Vocabulary;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with();
    private static final Map<String, String> LISTS = Map.of("SECTOR", CodeLists.SECTOR, "LOCATION", CodeLists.EFFECT_LOCATION,
            "ROUTE", CodeLists.ROUTE, "SCOPE", CodeLists.SCOPE, "ORIGIN", CodeLists.EMISSION_ORIGIN,
            "DEPENDENCY", CodeLists.DEPENDENCY_KIND, "INFRASTRUCTURE", CodeLists.INFRASTRUCTURE_PHASE, "CONTRACT", CodeLists.CONTRACT_STATUS);

    private static List<String> codes(String list) {
        return VOCABULARY.codeList(list).orElseThrow().codes().stream().map(CodeList.Code::id).toList();
    }

    @Test
    void everyCodeStandsInItsList() throws IllegalAccessException {
        List<Field> constants = Arrays.stream(Codes.class.getFields()).filter(f -> Modifier.isStatic(f.getModifiers())).toList();
        assertThat(constants).hasSizeGreaterThan(10);
        for (Field constant : constants) {
            String list = LISTS.get(constant.getName().substring(0, constant.getName().indexOf('_')));
            assertThat(VOCABULARY.codeList(list).orElseThrow().code((String) constant.get(null))).as(constant.getName()).isPresent();
        }
        assertThat(codes(CodeLists.PHASE)).containsAll(Phases.LADDER).contains(Phases.STOPPED);
    }

    @Test
    void aPlanIsCompleteOnceItWasAdopted() {
        Plan plan = Plan.empty(VOCABULARY, new PluginStamp("test", "1.0.0"));
        assertThat(codes(CodeLists.PLAN_STATUS).stream()
                .filter(code -> Plans.complete(plan.withHeader(plan.header().with(Plans.STATUS, code)))))
                .containsExactly("adopted", "submitted", "published");
        assertThat(Plans.complete(plan.withHeader(plan.header().without(Plans.STATUS)))).isFalse();
    }

    @Test
    void anObstacleIsOpenUntilItIsSolvedOrLapses() {
        Item obstacle = Item.of("o", Obstacles.TYPE);
        assertThat(codes(CodeLists.OBSTACLE_STATUS).stream()
                .filter(code -> Obstacles.open(obstacle.with(Obstacles.STATUS, code)))).containsExactly("open", "inProgress");
        assertThat(Obstacles.open(obstacle)).as("no status").isTrue();
    }
}
