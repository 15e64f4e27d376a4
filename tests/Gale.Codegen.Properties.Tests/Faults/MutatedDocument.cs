using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Documents;

namespace Gale.Codegen.Properties.Tests.Faults;

/// <summary>A real document to which things happened. It prints what is needed to make it again.</summary>
/// <param name="Source">Which document.</param>
/// <param name="Start">Which of its operations.</param>
/// <param name="Mutations">What happened to it.</param>
/// <param name="Cut">After how many thousandths its text ends; 1000 where it is whole.</param>
internal sealed record MutatedDocument(string Source, int Start, IReadOnlyList<Mutation> Mutations, int Cut)
{
    private static readonly JsonSerializerOptions _printed = new() { WriteIndented = true, MaxDepth = 1_000 };

    /// <summary>Documents with one fault and with many, and with fewer for each that fails.</summary>
    public static Arbitrary<MutatedDocument> Of(IReadOnlyList<string> sources) => Arb.From(
        from source in Gen.Elements<string>(sources)
        from start in Gen.Choose(0, 1_000)
        from mutations in Gen.Sized(size => Gen.Choose(1, 1 + (size / 4))).SelectMany(count => OneMutation.ListOf(count))
        from cut in Gen.Frequency((12, Gen.Constant(1_000)), (1, Gen.Choose(0, 999)))
        select new MutatedDocument(source, start, mutations, cut),
        document => document.Mutations.Select(gone => document with { Mutations = [.. document.Mutations.Where(mutation => mutation != gone)] }));

    private static Gen<Mutation> OneMutation { get; } =
        from numbers in Gen.Choose(0, 1_000_000).ArrayOf(4)
        select new Mutation(numbers[0], numbers[1], numbers[2], numbers[3]);

    public string Text
    {
        get
        {
            var document = Excerpt.Of(RealDocuments.Read(Source), Start, 3);
            var text = Mutations.Aggregate(document, (node, mutation) => mutation.Apply(node)).ToJsonString(_printed);
            return text[..(int)((long)text.Length * Cut / 1_000)];
        }
    }

    public override string ToString() => $"{Source} from {Start}, cut at {Cut}: [{string.Join(", ", Mutations)}]\n{Text}\n";
}
