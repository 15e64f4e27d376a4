using Gale.Codegen.Tests.Drift;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Switches;

/// <summary>Statements are looked at like expressions, which the compiler does not do.</summary>
public class SwitchStatementTests
{
    [Theory]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: case Status.Expired: case Status.Disputed: break; case Status.Unknown: break;", "")]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: case Status.Expired: case Status.Disputed: break; default: break;", "")]
    [InlineData("case Status.Open or Status.Paid: Do(); break; case not (Status.Open or Status.Paid): break;", "")]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: case Status.Expired: break; case Status.Unknown: break;", "GALE5001 Disputed")]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: case Status.Expired: break; default: break;", "GALE5002 Disputed")]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: case Status.Expired: break; case Status.Unknown: default: break;", "GALE5002 Disputed")]
    [InlineData("default: break; case Status.Open: Do(); break; case Status.Paid: case Status.Expired: break;", "GALE5002 Disputed")]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: case Status.Expired: break; default: throw new Exception();", "GALE5003 Disputed")]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: case Status.Expired: break; default: { Do(); throw new Exception(); }", "GALE5003 Disputed")]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: case Status.Expired: break; case Status.Disputed when late: break; default: break;", "GALE5006 Info Disputed")]
    [InlineData("case Status.Open: Do(); break; case Status.Paid: break; case Status.Disputed: break; default: break;", "GALE5001 Info Expired")]
    [InlineData("case Status.Open: Do(); break;", "GALE5001 Paid, Expired, Disputed, Unknown")]
    [InlineData("case Status.Open: case Status.Paid: case Status.Expired: case Status.Disputed: break;", "GALE5004 Unknown")]
    [InlineData("case (Status)1: case Status.Paid: case Status.Expired: case Status.Disputed: case 0: break;", "")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: if (late) { break; } throw new Exception();", "GALE5002 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: if (late) { return; } throw new Exception();", "GALE5002 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: while (late) { break; } throw new Exception();", "GALE5003 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: Action later = () => { return; }; throw new Exception();", "GALE5003 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: try { throw new Exception(); } finally { Do(); }", "GALE5003 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: try { throw new Exception(); } catch (Exception) { break; }", "GALE5002 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: if (late) { throw new Exception(); } else { throw new ArgumentException(); }", "GALE5003 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: if (late) { throw new Exception(); } break;", "GALE5002 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: Environment.FailFast(\"Never.\"); break;", "GALE5003 Disputed")]
    [InlineData("case Status.Open or Status.Paid or Status.Expired: break; default: lock (this) { throw new Exception(); }", "GALE5003 Disputed")]
    [InlineData("default: break;", "")]
    [InlineData("", "")]
    public void Labels(string labels, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"#pragma warning disable CS1522\npublic void Of(Status status, bool late) {{ switch (status) {{ {labels} }} }} void Do() {{ }}").Said());

    [Theory]
    [InlineData("case Payment.Card card: break; case Payment.Cash: break; case null: break; default: break;", "GALE5002 Crypto")]
    [InlineData("case Payment.Card card: break; case Payment.Cash: break; case Payment.Crypto: break; case Payment.Unknown: break;", "")]
    [InlineData("case Payment.Card { Value.Brand: Status.Open }: break; case Payment.Card: break; case Payment.Cash: break; case Payment.Crypto: break; case Payment.Unknown: break;", "GALE5002 Disputed|GALE5001 Info Paid, Expired")]
    [InlineData("case Payment.Card: break; default: throw new Exception();", "GALE5003 Crypto|GALE5001 Info Cash")]
    public void Labels_of_unions(string labels, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public void Of(Payment? payment) {{ switch (payment) {{ {labels} }} }}").Said());

    [Fact]
    public void A_switch_inside_of_another_and_one_in_a_lambda_are_switches_too()
    {
        var said = OrderProject.With(
            """
            public Func<Status, int> Of(Order order) => status => order.Paid switch
            {
                true => status switch { Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ => 4 },
                false => order.Status switch { Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ => throw new Exception() },
            };
            """).Analyzed();

        Assert.Equal(["GALE5002 Disputed", "GALE5003 Disputed"], said.Select(OrderProject.Brief));
        Assert.Equal(["Till.cs(8,20) GALE5002", "Till.cs(9,27) GALE5003"], said.Select(DiagnosticText.Place));
    }

    [Fact]
    public void The_name_of_an_alias_is_the_same_enum() => Assert.Equal(
        ["GALE5002 Disputed"],
        OrderProject.With("}\nnamespace Other { using S = global::Shop.PetsApi.Status; public class Till { public int Of(S status) => status switch { S.Open => 1, S.Paid => 2, S.Expired => 3, _ => 4 }; }").Said());

    [Fact]
    public void Constants_of_ones_own_are_values_too() => Assert.Equal(
        ["GALE5002 Disputed"],
        OrderProject.With("const Status Done = Status.Paid; public int Of(Status status) => status switch { Status.Open => 1, Done => 2, Status.Expired => 3, _ => 4 };").Said());

    [Fact]
    public void Other_enums_and_records_are_nobodys_business() => Assert.Empty(
        OrderProject.With("enum Own { A, B } public int Of(DayOfWeek day) => day switch { DayOfWeek.Monday => 1, _ => 2 }; int Of(Own own) => own switch { Own.A => 1, _ => 2 }; int Of(object any) => any switch { string => 1, _ => 2 };").Said());

    [Fact]
    public void The_message_says_what_is_new_and_what_becomes_of_it()
    {
        var messages = OrderProject.With(
            """
            public int A(Order order) => order switch { { Status: Status.Open or Status.Paid or Status.Expired } => 1, _ => 2 };
            public int B(Payment payment) => payment switch { Payment.Card => 1, Payment.Cash => 2, _ => throw new Exception() };
            public int C(Status status) => status switch { Status.Open => 1, Status.Paid => 2, Status.Disputed => 3 };
            public void D(Status status) { switch (status) { case Status.Open: case Status.Paid when Is(): case Status.Expired: case Status.Disputed: break; } }
            bool Is() => true;
            public int E(Status status) => status switch { Status.Open => 1, Status.Expired => 2, Status.Disputed => 3, _ => 3 };
            """).Analyzed().Select(DiagnosticText.Message);

        Assert.Equal(
            [
                "This switch over 'Status' at 'Status' takes Disputed (new since the baseline) for something else: it falls into '_'. Add an arm.",
                "This switch over 'Payment' throws on Crypto (new since the baseline): it falls into '_', which ends in an exception. Add an arm.",
                "This switch over 'Status' has no arm for Expired, Unknown; the switch throws then. Add one.",
                "This switch over 'Status' has no arm for Unknown; the switch does nothing then. Add one: a server may be newer than the document.",
                "This switch over 'Status' has arms for Paid under a condition only; where that does not hold, the switch does nothing then.",
                "This switch over 'Status' has no arm for Paid; '_' takes it. Add one.",
            ],
            messages);
    }

    [Fact]
    public void That_all_is_new_is_said_once()
    {
        var project = DriftProject.Of(DriftProject.Answer("{type: string, enum: [calm]}"), DriftProject.Answer("{type: string, enum: [calm, cross, glad]}")) with
        {
            Code = "using Shop.PetsApi; public class Till { public int Of(Pet pet) => pet switch { Pet.Calm => 1, _ => 2 }; }",
        };

        Assert.Equal(
            "This switch over 'Pet' takes Cross, Glad (all new since the baseline) for something else: it falls into '_'. Add an arm.",
            DiagnosticText.Message(Assert.Single(project.Run().Analyze(project, new GaleSwitchAnalyzer()))));
    }

    [Theory]
    [InlineData("warn", "GALE5002 Disputed|GALE5001 Info Paid")]
    [InlineData("off", "GALE5001 Info Paid, Disputed")]
    public void Who_turns_drift_off_has_nothing_new(string drift, string expected) => Assert.Equal(
        expected.Split('|'),
        OrderProject.With("public int Of(Status status) => status switch { Status.Open => 1, Status.Expired => 3, _ => 4 };").Said(drift));

    [Fact]
    public void A_project_that_sees_the_assembly_only_is_told_the_same()
    {
        const string Code =
            """
            public int A(Status status) => status switch { Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ => 4 };
            public int B(Payment payment) => payment switch { Payment.Card => 1, Payment.Cash => 2, _ => throw new Exception() };
            public int C(Buyer buyer) => buyer switch { Person => 1, global::Shop.PetsApi.Shop => 2, _ => 3 };
            public int D(GetOrderResult result) => result switch { GetOrderResult.Order => 1, GetOrderResult.Ticket => 2, _ => 3 };
            public int E(Size size) => size switch { Size.Small => 1, Size.Big => 2, Size.Huge => 3 };
            """;

        Assert.Equal(["GALE5002 Disputed", "GALE5003 Crypto", "GALE5002 Firm", "GALE5002 Letter", "GALE5004 another number"], OrderProject.With(Code).Said());
        Assert.Equal(OrderProject.With(Code).Said(), OrderProject.InAnotherProject(Code).Said());
    }
}
