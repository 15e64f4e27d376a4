namespace Gale.Codegen.Integration.Tests.Vocabularies;

/// <summary>Every documented value is a value of a generated enum, under its exact text, and no enum has another.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> Names => [.. Documented.Vocabularies.Select(vocabulary => vocabulary.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_documented_value_is_parsed_and_written_as_it_is_documented(string name)
    {
        var vocabulary = Named(name);

        foreach (var text in vocabulary.Texts)
        {
            var (value, written) = vocabulary.RoundTrip(text);

            Assert.NotEqual("Unknown", value);
            Assert.Equal(text, written);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_enum_has_the_documented_values_and_no_other(string name)
    {
        var vocabulary = Named(name);

        Assert.Equal(vocabulary.Texts.Order(StringComparer.Ordinal), vocabulary.WrittenTexts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_generated_enum_has_a_row()
    {
        var generated = from type in typeof(VocabularyTests).Assembly.GetTypes()
                        where type.IsEnum && type.Namespace?.StartsWith("Shop.", StringComparison.Ordinal) is true
                        select type.FullName;
        var rows = from vocabulary in Documented.Vocabularies
                   select vocabulary.GetType().GetGenericArguments()[0].FullName;

        Assert.Equal(generated.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static Vocabulary Named(string name) => Documented.Vocabularies.Single(vocabulary => vocabulary.Name == name);
}
