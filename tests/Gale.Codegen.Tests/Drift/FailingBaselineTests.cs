using System.Collections.Immutable;
using Gale.Codegen.CSharp;
using Gale.Codegen.Pipeline;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Tests.Drift;

/// <summary>A fault of ours in what the baseline was made into costs what is gone its place, and nothing else of the client.</summary>
public class FailingBaselineTests
{
    private static readonly string Was = DriftProject.Answer("{type: object, properties: {name: {type: string}, age: {type: integer}}}");
    private static readonly string Now = DriftProject.Answer("{type: object, properties: {name: {type: string}}}");

    [Fact]
    public void What_is_gone_has_a_place_where_nothing_fails()
    {
        var client = Stages.BuildClient(Stages.BuildApi(Compare(), CancellationToken.None), CancellationToken.None);

        Assert.Equal("Age", Assert.Single(Assert.Single(client.Model!.Gone!.Parts).Members).Name.Name);
    }

    [Fact]
    public void The_client_is_whole_where_the_API_of_the_baseline_cannot_be_built()
    {
        var drift = Compare();
        var broken = new ClientDrift(drift.Resolution, drift.Level) { Baseline = drift.Baseline! with { Operations = null! } };

        var api = Stages.BuildApi(broken, CancellationToken.None);

        Assert.Null(api.Baseline);
        AssertWholeWithout(Stages.BuildClient(api, CancellationToken.None), "finding out what it meant");
    }

    [Fact]
    public void It_is_whole_where_what_is_gone_cannot_be_found()
    {
        var api = Stages.BuildApi(Compare(), CancellationToken.None);
        var broken = api with { Baseline = api.Baseline! with { Model = api.Baseline.Model with { Types = [null!] } } };

        AssertWholeWithout(Stages.BuildClient(broken, CancellationToken.None), "finding out what is new and what is gone since");
    }

    private static void AssertWholeWithout(ClientResult client, string doing)
    {
        Assert.Equal("Pet", Assert.Single(client.Model!.Types.OfType<RecordModel>()).Name.Name);
        Assert.Null(client.Model.Gone);
        var told = Assert.Single(client.Diagnostics);
        Assert.Equal(("GALE0001", SourceKey.OfDocument(DriftProject.Baseline), doing), (told.Descriptor.Id, told.Key, told.Arguments[0]));
    }

    private static ClientDrift Compare()
    {
        var project = DriftProject.Of(Was, Now);
        ImmutableArray<SourceDocument> documents = [.. project.Documents.Select(document => new SourceDocument(document.Key, document.Value))];
        var plan = Assert.Single(Stages.Plan((new Project(ManifestReader.Read(project.Manifest), ""), "Shop"), CancellationToken.None));
        var resolution = Stages.Resolve(((plan, documents), LanguageVersion.CSharp12), CancellationToken.None);
        return BaselineComparison.Compare(((resolution, documents), DriftSettings.Of("warn", "")), CancellationToken.None);
    }
}
