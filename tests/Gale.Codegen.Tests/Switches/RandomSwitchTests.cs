using System.Globalization;
using System.Reflection;
using Gale.Codegen.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.Tests.Switches;

/// <summary>
/// What is said of made-up switches, held against what they do: each is compiled and run with every combination of values. The
/// compiler knows the meaning of patterns from elsewhere than we do.
/// </summary>
public class RandomSwitchTests
{
    private const int Count = 400;

    private static readonly string[] States = ["Unknown", "Open", "Paid", "Expired", "Disputed"];

    /// <summary>What a switch gives that ends in no arm.</summary>
    private const int Nothing = -1;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_said_is_what_happens(int seed)
    {
        var random = new Random(seed);
        var made = Enumerable.Range(0, Count).Select(index => RandomSwitch.Write(random, isPair: index % 2 == 0)).Select((one, index) => (Member: Method(one, index), Switch: one)).ToDictionary(one => one.Member, one => one.Switch);
        var members = OrderProject.WhatCompiles([.. made.Keys]);
        var code = OrderProject.With(string.Join("\n", members));
        var tree = code.SyntaxTrees.Last();
        var switches = tree.GetRoot().DescendantNodes().OfType<SwitchExpressionSyntax>().ToList();
        var methods = MethodsOf(code);

        foreach (var (member, syntax) in members.Zip(switches))
        {
            var @switch = SwitchReader.Read(code.GetSemanticModel(tree).GetOperation(syntax), tellsNull: false)!;
            Judge(made[member], new SwitchCoverage(@switch), Results(methods[NameIn(member)]));
        }

        Assert.InRange(members.Count, Count / 4, Count);
    }

    private static string Method(RandomSwitch made, int index) => string.Create(CultureInfo.InvariantCulture, $"public static int S{index}(Status status, bool late) => {made.Text};");

    private static string NameIn(string member) => member["public static int ".Length..member.IndexOf('(', StringComparison.Ordinal)];

    private static void Judge(RandomSwitch written, SwitchCoverage coverage, IReadOnlyDictionary<(string Status, bool Late), int> results)
    {
        var gap = coverage.Gaps.SingleOrDefault();
        var rest = (coverage.CatchAll ?? gap?.Swallowing)?.Syntax is SwitchExpressionArmSyntax arm ? ((SwitchExpressionSyntax)arm.Parent!).Arms.IndexOf(arm) : Nothing;
        var missing = gap?.Missing.Select(state => state.Name).ToList() ?? [];

        Assert.True(coverage.IsExhaustive == !results.Values.Contains(Nothing), written.Text);
        if (!written.IsPair)
        {
            Assert.All(missing, state => Assert.True(results.Any(one => one.Key.Status == state && one.Value == rest), $"{state} is taken: {written.Text}"));
        }
        else if (written.Names && !written.Text.AsSpan().ContainsAny('<', '>') && !written.Text.Contains("not", StringComparison.Ordinal))
        {
            var unnamed = States.Skip(1).Where(state => !written.Text.Contains($"Status.{state}", StringComparison.Ordinal)).ToList();
            Assert.True(unnamed.All(missing.Contains) && unnamed.All(state => States.Any(other => results[(other, true)] != results[(state, true)] || results[(other, false)] != results[(state, false)])), $"{string.Join(", ", unnamed)} of {written.Text}, and said is {string.Join(", ", missing)}");
        }

        if (gap?.Unknown is not null)
        {
            Assert.True(results.Any(one => one.Key.Status == "Unknown" && one.Value == Nothing), $"Unknown is taken: {written.Text}");
        }

        // A condition that always holds is a question that nobody asks.
        var asks = coverage.CatchAll is not { } all || !all.Syntax.ToString().Contains("Status.", StringComparison.Ordinal);
        if (!written.IsPair && written.Names && asks)
        {
            var fallen = States.Skip(1).Where(state => results[(state, false)] == rest && (rest == Nothing || !written.Text.Contains($"Status.{state}", StringComparison.Ordinal)));
            Assert.True(fallen.All(missing.Contains), $"{string.Join(", ", fallen)} of {written.Text}, and said is {string.Join(", ", missing)}");
        }
    }

    private static IReadOnlyDictionary<(string Status, bool Late), int> Results(MethodInfo method) => (
        from state in States
        from late in new[] { false, true }
        select (Key: (state, late), Value: Run(method, Enum.Parse(method.GetParameters()[0].ParameterType, state), late)))
        .ToDictionary(one => one.Key, one => one.Value);

    private static int Run(MethodInfo method, object status, bool late)
    {
        try
        {
            return (int)method.Invoke(null, [status, late])!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException?.GetType().Name == "SwitchExpressionException")
        {
            return Nothing;
        }
    }

    private static Dictionary<string, MethodInfo> MethodsOf(Compilation code)
    {
        using var image = new MemoryStream();
        Assert.True(code.WithOptions(code.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default)).Emit(image).Success);
        return Assembly.Load(image.ToArray()).GetType("Till")!.GetMethods(BindingFlags.Public | BindingFlags.Static).ToDictionary(method => method.Name);
    }
}
