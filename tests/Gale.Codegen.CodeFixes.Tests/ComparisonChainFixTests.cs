namespace Gale.Codegen.CodeFixes.Tests;

/// <summary>Comparisons become the switch that they amount to, which does the same and is complete; where it would not, nothing is offered.</summary>
public class ComparisonChainFixTests
{
    private const string Turn = "Turn into a switch";

    [Theory]
    [InlineData("Status status", "status is Status.Open or Status.Paid")]
    [InlineData("Status status", "status == Status.Open || Status.Paid == status")]
    [InlineData("Status status", "!(status != Status.Open && status != Status.Paid)")]
    public void A_condition_says_what_each_value_is(string parameters, string condition) => Becomes(
        $"    public bool Of({parameters}) => {condition};",
        $$"""
            public bool Of({{parameters}}) => status switch
            {
                Status.Open or Status.Paid => true,
                Status.Unknown or Status.Expired or Status.Disputed => false,
            };
        """);

    [Fact]
    public void As_a_part_of_another_it_stays_a_part() => Becomes(
        """
            public int Of(Order order)
            {
                if (order.Paid && (order.Status is Status.Open or Status.Paid))
                {
                    return 1;
                }

                return 2;
            }
        """,
        """
            public int Of(Order order)
            {
                if (order.Paid && (order.Status switch
                {
                    Status.Open or Status.Paid => true,
                    Status.Unknown or Status.Expired or Status.Disputed => false,
                }))
                {
                    return 1;
                }

                return 2;
            }
        """);

    [Fact]
    public void What_may_be_null_has_an_arm_for_it() => Becomes(
        "    public bool Of(Status? status) => status == Status.Open || status == Status.Paid;",
        """
            public bool Of(Status? status) => status switch
            {
                Status.Open or Status.Paid => true,
                Status.Unknown or Status.Expired or Status.Disputed or null => false,
            };
        """);

    [Fact]
    public void Numbers_without_a_name_come_last() => Becomes(
        "    public bool Of(Size size) => size is not (Size.Small or Size.Big);",
        """
            public bool Of(Size size) => size switch
            {
                Size.Small or Size.Big => false,
                _ => true,
            };
        """,
        "GALE5002 Huge");

    [Fact]
    public void Conditional_expressions_have_an_arm_each() => Becomes(
        """    public string Of(Status status) => status == Status.Open ? "a" : status is Status.Paid or Status.Expired ? "b" : "c";""",
        """
            public string Of(Status status) => status switch
            {
                Status.Open => "a",
                Status.Paid or Status.Expired => "b",
                Status.Unknown or Status.Disputed => "c",
            };
        """);

    [Fact]
    public void Statements_have_a_section_each() => Becomes(
        """
            public void Of(Order order, int n)
            {
                // What is done depends.
                if (order.Status == Status.Open)
                {
                    // Not yet.
                    n++;

                    Console.WriteLine(
                        "a" + n);
                }
                else if (order.Status == Status.Paid || order.Status == Status.Expired)
                    Console.WriteLine("b"); // at last
                else if (order.Status == Status.Disputed) { return; }

                Console.WriteLine("c");
            }
        """,
        """
            public void Of(Order order, int n)
            {
                // What is done depends.
                switch (order.Status)
                {
                    case Status.Open:
                        // Not yet.
                        n++;

                        Console.WriteLine(
                            "a" + n);
                        break;
                    case Status.Paid:
                    case Status.Expired:
                        Console.WriteLine("b"); // at last
                        break;
                    case Status.Disputed:
                        return;
                    case Status.Unknown:
                        break;
                }

                Console.WriteLine("c");
            }
        """);

    [Fact]
    public void What_is_done_otherwise_is_done_in_any_case() => Becomes(
        """
            public int Of(Status status)
            {
                if (status == Status.Open)
                {
                    var one = 1;
                    return one;
                }
                else if (status == Status.Paid)
                {
                    var one = 2;
                    Console.WriteLine(one);
                }
                else
                {
                    throw new Exception();
                }

                return 3;
            }
        """,
        """
            public int Of(Status status)
            {
                switch (status)
                {
                    case Status.Open:
                    {
                        var one = 1;
                        return one;
                    }
                    case Status.Paid:
                    {
                        var one = 2;
                        Console.WriteLine(one);
                        break;
                    }
                    case Status.Unknown:
                    case Status.Expired:
                    case Status.Disputed:
                    default:
                        throw new Exception();
                }

                return 3;
            }
        """);

    [Fact]
    public void Line_ends_and_tabs_are_those_of_the_file() => Becomes(
        "\tpublic void Of(Status status)\r\n\t{\r\n\t\tif (status == Status.Open)\r\n\t\t\tConsole.WriteLine();\r\n\t\telse if (status == Status.Paid)\r\n\t\t\tthrow new Exception();\r\n\t}",
        "\tpublic void Of(Status status)\r\n\t{\r\n\t\tswitch (status)\r\n\t\t{\r\n\t\t\tcase Status.Open:\r\n\t\t\t\tConsole.WriteLine();\r\n\t\t\t\tbreak;\r\n\t\t\tcase Status.Paid:\r\n\t\t\t\tthrow new Exception();\r\n\t\t\tcase Status.Unknown:\r\n\t\t\tcase Status.Expired:\r\n\t\t\tcase Status.Disputed:\r\n\t\t\t\tbreak;\r\n\t\t}\r\n\t}");

    [Theory]
    // What ends the loop would end the switch.
    [InlineData("while (true) { if (status == Status.Open) { break; } else if (status == Status.Paid) { Console.WriteLine(); } }")]
    // What stands between the parts would be lost.
    [InlineData("if (status == Status.Open) { Console.WriteLine(); } /* or */ else if (status == Status.Paid) { Console.WriteLine(); }")]
    [InlineData("if (status == Status.Open) { Console.WriteLine();\n#if true\n Console.WriteLine();\n#endif\n } else if (status == Status.Paid) { Console.WriteLine(); }")]
    // A text on several lines would be another.
    [InlineData("if (status == Status.Open) { Console.WriteLine(@\"a\n b\"); } else if (status == Status.Paid) { Console.WriteLine(); }")]
    // No value comes that far.
    [InlineData("if (status == Status.Open) { Console.WriteLine(1); } else if (status == Status.Paid) { Console.WriteLine(2); } else if (status == Status.Open) { Console.WriteLine(3); }")]
    [InlineData("Console.WriteLine(status == Status.Open ? 1 : status == Status.Paid ? /* or */ 2 : 3);")]
    public void Where_it_would_not_be_the_same_it_is_not_offered(string statements) => Assert.Empty(
        Editor.Open($"    public void Of(Status status) {{ {statements} }}").Offers("GALE5007"));

    /// <summary>Numbers without a name go both ways, and no pattern says which.</summary>
    [Fact]
    public void Numbers_that_are_told_apart_by_their_size_are_left_alone() => Assert.Empty(
        Editor.Open("    public bool Of(Size size) => size is Size.Small or Size.Big or > Size.Huge;").Offers("GALE5007"));

    [Fact]
    public void Code_that_is_data_is_left_alone() => Assert.Empty(
        Editor.Open("    public System.Linq.Expressions.Expression<Func<Order, bool>> Of() => order => order.Status == Status.Open || order.Status == Status.Paid;").Said());

    [Fact]
    public void All_of_a_document_at_once()
    {
        var after = Editor.Open(
            """
                public bool A(Status status) => status is Status.Open or Status.Paid;
                public int B(Status status) => status == Status.Open ? 1 : status == Status.Paid ? 2 : 3;
            """).TakeAll("GALE5007", Turn);

        Assert.Equal(
            """
                public bool A(Status status) => status switch
                {
                    Status.Open or Status.Paid => true,
                    Status.Unknown or Status.Expired or Status.Disputed => false,
                };
                public int B(Status status) => status switch
                {
                    Status.Open => 1,
                    Status.Paid => 2,
                    Status.Unknown or Status.Expired or Status.Disputed => 3,
                };
            """,
            after.Members);
        Assert.Empty(after.Said());
    }

    private static void Becomes(string code, string expected, string said = "")
    {
        var after = Editor.Open(code).Take("GALE5007", Turn);

        Assert.Equal(expected, after.Members);
        Assert.Equal(said.Split('|', StringSplitOptions.RemoveEmptyEntries), after.Said());
    }
}
