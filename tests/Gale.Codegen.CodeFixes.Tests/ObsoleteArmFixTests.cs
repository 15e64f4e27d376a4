namespace Gale.Codegen.CodeFixes.Tests;

/// <summary>An arm for what is deprecated goes, and what stands beside it stays.</summary>
public class ObsoleteArmFixTests
{
    private const string Remove = "Remove the arm";

    [Fact]
    public void The_arm_of_an_expression_goes_with_its_line() => Becomes(
        """
            public int Of(Mood mood) => mood switch
            {
                Mood.Calm => 1, // as a rule
                Mood.Cross => 2,
                Mood.Glad => 3,
                _ => 4,
            };
        """,
        """
            public int Of(Mood mood) => mood switch
            {
                Mood.Calm => 1, // as a rule
                Mood.Glad => 3,
                _ => 4,
            };
        """);

    [Fact]
    public void A_label_goes_and_a_section_with_its_only_one()
    {
        Becomes(
            """
                public void Of(Mood mood)
                {
                    switch (mood)
                    {
                        case Mood.Calm:
                        case Mood.Cross:
                            break;
                        default:
                            break;
                    }
                }
            """,
            """
                public void Of(Mood mood)
                {
                    switch (mood)
                    {
                        case Mood.Calm:
                            break;
                        default:
                            break;
                    }
                }
            """);
        Becomes(
            """
                public void Of(Mood mood)
                {
                    switch (mood)
                    {
                        case Mood.Cross:
                            Console.WriteLine();
                            break;
                        default:
                            break;
                    }
                }
            """,
            """
                public void Of(Mood mood)
                {
                    switch (mood)
                    {
                        default:
                            break;
                    }
                }
            """);
    }

    [Theory]
    [InlineData("            // Both of them.\n            case Mood.Cross:\n            case Mood.Calm:\n", "            // Both of them.\n            case Mood.Calm:\n")]
    [InlineData("            // Both of them.\n            case Mood.Cross:\n            // As a rule.\n            case Mood.Calm:\n", "            // Both of them.\n            // As a rule.\n            case Mood.Calm:\n")]
    [InlineData("            // Both of them.\n            case Mood.Cross: case Mood.Calm:\n", "            // Both of them.\n            case Mood.Calm:\n")]
    [InlineData("            case Mood.Calm:\n#if true\n            case Mood.Cross:\n#endif\n            case Mood.Glad:\n", "            case Mood.Calm:\n\n#if true\n#endif\n            case Mood.Glad:\n")]
    public void What_stands_above_several_labels_stays(string before, string after) => Becomes(
        $"    public void Of(Mood mood)\n    {{\n        switch (mood)\n        {{\n{before}                break;\n            default:\n                break;\n        }}\n    }}",
        $"    public void Of(Mood mood)\n    {{\n        switch (mood)\n        {{\n{after}                break;\n            default:\n                break;\n        }}\n    }}");

    [Fact]
    public void All_of_a_document_go_at_once()
    {
        var after = Editor.Open(
            """
                public int A(Mood mood) => mood switch { Mood.Cross => 1, _ => 2 };
                public int B(Mood mood) => mood switch { Mood.Calm => 1, Mood.Cross => 2, Mood.Glad => 3, _ => 4 };
            """).TakeAll("GALE5005", Remove);

        Assert.Equal(
            """
                public int A(Mood mood) => mood switch { _ => 2 };
                public int B(Mood mood) => mood switch { Mood.Calm => 1, Mood.Glad => 3, _ => 4 };
            """,
            after.Members);
    }

    private static void Becomes(string code, string expected)
    {
        var after = Editor.Open(code).Take("GALE5005", Remove);

        Assert.Equal(expected, after.Members);
        Assert.DoesNotContain(after.Said(), said => said.StartsWith("GALE5005", StringComparison.Ordinal) || said.Contains("Cross", StringComparison.Ordinal));
    }

    /// <summary>The sections of a statement are one scope.</summary>
    [Theory]
    [InlineData("int n = 1; Do(n); break;")]
    [InlineData("int.TryParse(\"1\", out var n); break;")]
    [InlineData("int n() => 1; Do(n()); break;")]
    public void What_declares_something_for_others_stays(string statements) => Assert.Empty(
        Editor.Open($"    public void Of(Mood mood) {{ switch (mood) {{ case Mood.Cross: {statements} default: break; }} }}\n    void Do(int n) {{ }}").Offers("GALE5005"));
}
