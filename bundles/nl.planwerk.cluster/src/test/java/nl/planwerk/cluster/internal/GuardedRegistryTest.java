// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.cluster.ClusterTheme;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.Measures;
import org.junit.jupiter.api.Test;

class GuardedRegistryTest {
    private final GuardedRegistry registry = new GuardedRegistry();

    /** A cluster that works, except where a test makes it fail. */
    private static class Harbour implements ClusterPlugin {
        @Override
        public String id() {
            return "harbour";
        }

        @Override
        public String version() {
            return "1.2.0";
        }

        @Override
        public String name(Locale locale) {
            return locale.getLanguage().equals("nl") ? "Haven" : "Harbour";
        }

        @Override
        public Contribution contribution() {
            SectionType quays = SectionType.list("harbour:quays", "measures", 900, Measures.TYPE);
            return contribution(List.of(quays), Labels.NONE);
        }

        Contribution contribution(List<SectionType> sections, Labels labels) {
            return new Contribution("harbour", version(), List.of(), sections, List.of(), List.of(), Map.of(), labels);
        }

        @Override
        public Plan template(Vocabulary vocabulary) {
            return Plan.empty(vocabulary, new PluginStamp("harbour", version()));
        }
    }

    @Test
    void offersAClusterThatWorks() throws PluginFailure {
        registry.add(new Harbour());
        assertThat(registry.cluster("harbour")).hasValueSatisfying(c -> {
            assertThat(c.name(Locale.forLanguageTag("nl"))).isEqualTo("Haven");
            assertThat(c.hasSample()).isFalse();
        });
        assertThat(registry.vocabularyFor(new PluginStamp("harbour", "9.9.9")).section("harbour:quays")).isPresent();
        assertThat(registry.template("harbour").plugin().version()).isEqualTo("1.2.0");
        assertThat(registry.sample("harbour")).isEmpty();
    }

    @Test
    void opensAPlanOfAnAbsentPluginWithTheCoreAlone() {
        assertThat(registry.vocabularyFor(new PluginStamp("atlantis", "1.0.0")).section("measures")).isPresent();
        assertThatThrownBy(() -> registry.template("atlantis")).isInstanceOf(PluginFailure.class);
    }

    @Test
    void leavesOutAPluginThatThrowsAndKeepsTheRest() {
        registry.add(new Harbour());
        registry.add(new Harbour() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public Contribution contribution() {
                throw new NoClassDefFoundError("some/Missing");
            }
        });
        assertThat(registry.clusters()).extracting("id").containsExactly("harbour");
        assertThat(registry.problems()).singleElement().satisfies(p -> {
            assertThat(p.plugin()).isEqualTo("broken");
            assertThat(p.message(Locale.forLanguageTag("nl"))).contains("broken", "some/Missing");
        });
    }

    @Test
    void leavesOutTheSecondOfTwoWithOneId() {
        registry.add(new Harbour());
        registry.bind(new Harbour(), Map.of("planwerk.bundle", 7L, "planwerk.plugin", "cluster.other-harbour"));
        assertThat(registry.clusters()).hasSize(1);
        assertThat(registry.problems()).extracting(PluginProblem::key).containsExactly("problem.duplicate");
        assertThat(registry.problems().get(0).message(Locale.forLanguageTag("nl"))).contains("cluster.other-harbour doet niet mee");
    }

    @Test
    void refusesNonsense() {
        registry.add(new Harbour() {
            @Override
            public String id() {
                return "../x";
            }
        });
        registry.add(new Harbour() {
            @Override
            public String version() {
                return null;
            }
        });
        assertThat(registry.clusters()).isEmpty();
        assertThat(registry.problems()).extracting(PluginProblem::key).containsExactly("problem.id", "problem.nothing");
    }

    @Test
    void reportsATemplateThatFails() {
        registry.add(new Harbour() {
            @Override
            public Plan template(Vocabulary vocabulary) {
                throw new IllegalStateException("no template today");
            }
        });
        assertThatThrownBy(() -> registry.template("harbour")).isInstanceOf(PluginFailure.class)
                .hasMessageContaining("no template today");
    }

    @Test
    void forgetsAPluginThatWent() {
        ClusterPlugin plugin = new Harbour();
        registry.add(plugin);
        registry.remove(plugin);
        assertThat(registry.clusters()).isEmpty();
    }

    @Test
    void refusesNamesOfOthers() {
        registry.add(new Harbour() {
            @Override
            public String id() {
                return "port";
            }
        });
        registry.add(new Harbour() {
            @Override
            public Contribution contribution() {
                SectionType foreign = SectionType.list("chemelot:quays", "measures", 900, Measures.TYPE);
                return contribution(List.of(foreign), Labels.NONE);
            }
        });
        assertThat(registry.clusters()).isEmpty();
        assertThat(registry.problems()).extracting(PluginProblem::detail).anyMatch(d -> d.contains("contribution of"))
                .anyMatch(d -> d.contains("chemelot:quays does not begin with harbour:"));
    }

    @Test
    void refusesAChapterUnderAnotherName() {
        registry.add(new Harbour() {
            @Override
            public Contribution contribution() {
                return new Contribution("harbour", version(), List.of(new ChapterType("measures2", 610, false)),
                        List.of(), List.of(), List.of(), Map.of(), Labels.NONE);
            }
        });
        assertThat(registry.clusters()).isEmpty();
        assertThat(registry.problems()).singleElement().extracting(PluginProblem::detail).asString()
                .contains("measures2 does not begin with harbour:");
    }

    @Test
    void takesAColourOnlyInItsNotation() {
        for (String colour : List.of("#1f4e79", "blue")) {
            ClusterPlugin plugin = new Harbour() {
                @Override
                public Optional<String> accent() {
                    return Optional.of(colour);
                }
            };
            registry.add(plugin);
            assertThat(registry.cluster("harbour").orElseThrow().accent().isPresent()).isEqualTo(colour.startsWith("#"));
            registry.remove(plugin);
        }
    }

    /** A harbour whose reports are to look like that. */
    private static ClusterPlugin themed(Callable<InputStream> theme) {
        return new Harbour() {
            @Override
            public Optional<InputStream> theme() throws IOException {
                try {
                    return Optional.of(theme.call());
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
        };
    }

    private static InputStream json(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTheLookOfTheReports() {
        assertThat(registry.theme("harbour")).isEqualTo(ClusterTheme.NONE);
        registry.add(themed(() -> json("{\"margins\": {\"left\": 90}}")));
        assertThat(registry.theme("harbour").theme().orElseThrow().margins().left()).isEqualTo(90);
        assertThat(registry.problems()).isEmpty();
    }

    @Test
    void aLookThatCannotBeUsedIsToldAndThePluginWorks() {
        Map<Callable<InputStream>, String> looks = Map.of(
                () -> json("{\"colours\": {\"text\": \"#cccccc\"}}"), "de kleur #cccccc is niet gebruikt",
                () -> json("{"), "het thema is niet te lezen",
                () -> json(" ".repeat(200_000)), "groter dan 100 kB",
                () -> json("[".repeat(90_000)), "het thema is niet te lezen",
                () -> null, "NullPointerException",
                () -> {
                    throw new IOException("stuk");
                }, "stuk");
        looks.forEach((look, reason) -> {
            ClusterPlugin plugin = themed(look);
            registry.bind(plugin, Map.of("planwerk.bundle", 7L));
            assertThat(registry.cluster("harbour")).isPresent();
            assertThat(registry.theme("harbour").theme()).isEmpty();
            assertThat(registry.problemsOf(7)).singleElement().satisfies(problem -> {
                assertThat(problem.isSlight()).isTrue();
                assertThat(problem.message(Locale.forLanguageTag("nl"))).startsWith("Het thema van cluster harbour").contains(reason);
                assertThat(problem.message(Locale.ENGLISH)).startsWith("The theme of cluster harbour");
                assertThat(registry.theme("harbour").refusal()).contains(problem);
            });
            registry.remove(plugin);
        });
    }

    @Test
    void showsAKeyWhereATextFails() {
        registry.add(new Harbour() {
            @Override
            public Contribution contribution() {
                return contribution(List.of(), (key, locale) -> {
                    throw new IllegalStateException(key);
                });
            }
        });
        Vocabulary vocabulary = registry.vocabularyFor(new PluginStamp("harbour", "1.2.0"));
        assertThat(vocabulary.label("section.harbour:quays", Locale.ENGLISH)).isEqualTo("section.harbour:quays");
        assertThat(vocabulary.label("section.measures", Locale.ENGLISH)).isEqualTo("Measures");
    }
}
