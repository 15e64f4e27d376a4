using Gale.Codegen.Tests.Drift;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Switches;

/// <summary>Arms for what is deprecated are told as such; those for what is gone, beside the compiler's own error for the name.</summary>
public class ObsoleteArmTests
{
    [Fact]
    public void An_arm_for_what_is_deprecated_or_gone_is_told()
    {
        var project = DriftProject.Of(
            DriftProject.Answer("{type: string, enum: [asleep, awake, cross]}"),
            DriftProject.Answer("{type: string, oneOf: [{const: asleep}, {const: awake, deprecated: true}]}")) with
        {
            Code =
                """
                using Shop.PetsApi;
                #pragma warning disable GALE5201, GALE5105
                public class Till
                {
                    public int Of(Pet pet) => pet switch
                    {
                        Pet.Asleep => 1,
                        Pet.Awake => 2,
                        Pet.Cross => 3,
                        Pet.Unknown => 4,
                    };
                }
                """,
        };

        var said = project.Run().Analyze(project, new GaleSwitchAnalyzer());

        Assert.Equal(
            [
                "Code.cs(9,9) GALE5005: This arm is for 'Awake', which is deprecated. Remove it when no server sends that any more.",
                "Code.cs(10,9) GALE5005: This arm is for 'Cross', which the document no longer lists. Remove it when no server sends that any more.",
            ],
            said.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => $"{DiagnosticText.Place(diagnostic)}: {DiagnosticText.Message(diagnostic)}"));
    }

    [Fact]
    public void Without_a_baseline_nothing_is_new()
    {
        var project = Snippet.Schemas("Mood: {type: string, enum: [asleep, awake]}") with
        {
            Code = "using Shop.PetsApi; public class Till { public int Of(Mood mood) => mood switch { Mood.Asleep => 1, _ => 2 }; }",
        };

        var said = Assert.Single(project.Run().Analyze(project, new GaleSwitchAnalyzer()));

        Assert.Equal((DiagnosticSeverity.Info, "GALE5001"), (said.Severity, said.Id));
        Assert.Equal("This switch over 'Mood' has no arm for Awake; '_' takes it. Add one.", DiagnosticText.Message(said));
    }
}
