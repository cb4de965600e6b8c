package io.ticketflower.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a company is called in addresses.
class SlugTest {
  private static final String FORTY = "a123456789b123456789c123456789d123456789";

  @ParameterizedTest
  @ValueSource(strings = {"ab", "42", "rose-garden", "a--b", FORTY})
  void letters_digits_and_hyphens_make_a_slug(String text) {
    assertThat(new Slug(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "-",
        "-rose",
        "rose-",
        "Rose",
        "rose garden",
        "rösli",
        "rose/..",
        "rose\n",
        "٤٢"
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> new Slug(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected a slug of 2 to 40 lower-case letters, digits and hyphens, but got \""
                + text
                + "\".");
  }

  @Test
  void forty_characters_are_enough() {
    assertThatThrownBy(() -> new Slug(FORTY + "e")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Rosengarten & Söhne                       | rosengarten-sohne
          Rosa's Flowers                            | rosa-s-flowers
          "  Öko  --  Äpfel, Übersee!  "            | oko-apfel-ubersee
          Café Łódź 24/7                            | cafe-odz-24-7
          Groß und Klein                            | gross-und-klein
          STRASSE IM GRÜNEN                         | strasse-im-grunen
          İSTANBUL                                  | istanbul
          A1                                        | a1
          The very long name of a company that binds roses | the-very-long-name-of-a-company-that-bin
          The very long name of a company that big does | the-very-long-name-of-a-company-that-big
          Nine hundred and ninety-nine red roses or so | nine-hundred-and-ninety-nine-red-roses-o
          Twenty-nine and thirty-nine roses, a gift | twenty-nine-and-thirty-nine-roses-a-gift
          Twenty-nine and thirty-nine roses, gifts & | twenty-nine-and-thirty-nine-roses-gifts
          """)
  void a_companys_name_suggests_its_slug(String name, String slug) {
    assertThat(Slug.suggestedBy(name)).isEqualTo(new Slug(slug));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({"'',company-0", "&,company-0", "花屋,company-0", "X,company-1", "!X!,company-1"})
  void a_name_without_letters_for_it_still_gets_a_slug(String name, String slug) {
    assertThat(Slug.suggestedBy(name)).isEqualTo(new Slug(slug));
  }

  @Test
  void a_cut_does_not_end_in_a_hyphen() {
    assertThat(Slug.suggestedBy("a".repeat(39) + " b").value()).isEqualTo("a".repeat(39));
  }

  @Test
  void a_taken_slug_gets_a_number() {
    assertThat(new Slug("rose-garden").numbered(2)).isEqualTo(new Slug("rose-garden-2"));
  }

  @Test
  void a_long_slug_makes_room_for_its_number() {
    assertThat(new Slug(FORTY).numbered(12).value()).isEqualTo(FORTY.substring(0, 37) + "-12");
  }

  @Test
  void a_number_never_stands_behind_two_hyphens() {
    var slug = new Slug("a".repeat(37) + "-bc");

    assertThat(slug.numbered(2).value()).isEqualTo("a".repeat(37) + "-2");
  }

  @Test
  void the_greatest_number_still_fits() {
    assertThat(new Slug(FORTY).numbered(Integer.MAX_VALUE).value()).endsWith("-2147483647");
  }
}
