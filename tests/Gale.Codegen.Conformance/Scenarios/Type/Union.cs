using Specs.Type.Union;

namespace Scenarios.Type;

/// <summary>Values of one of several kinds.</summary>
public sealed class Union(HttpClient server)
{
    private static readonly UnmappedMembers? Custom = UnmappedMembers.Create([new("prop", Json.Of("\"custom\""))]);

    private readonly IDefaultOperations _unions = new UnionClient(server).Default;

    public async Task Type_Union_StringsOnly_get() => Assert.Equal(StringsOnlyGetResponseProp.B, (await _unions.StringsOnlyGetAsync()).Prop);

    public Task Type_Union_StringsOnly_send() => _unions.StringsOnlySendAsync(new() { Prop = StringsOnlySendRequestProp.B });

    public async Task Type_Union_StringExtensible_get()
    {
        var read = await _unions.StringExtensibleGetAsync();

        Assert.Equal(StringExtensibleGetResponseProp.Unknown, read.Prop);
        Assert.Equal(Custom, read.Unmapped);
    }

    /// <summary>A value that the document does not name: its text stands among the unmapped members.</summary>
    public Task Type_Union_StringExtensible_send() =>
        _unions.StringExtensibleSendAsync(new() { Prop = StringExtensibleSendRequestProp.Unknown, Unmapped = Custom });

    public async Task Type_Union_StringExtensibleNamed_get()
    {
        var read = await _unions.StringExtensibleNamedGetAsync();

        Assert.Equal(StringExtensibleNamedUnion.Unknown, read.Prop);
        Assert.Equal(Custom, read.Unmapped);
    }

    public Task Type_Union_StringExtensibleNamed_send() =>
        _unions.StringExtensibleNamedSendAsync(new() { Prop = StringExtensibleNamedUnion.Unknown, Unmapped = Custom });

    public async Task Type_Union_IntsOnly_get() => Assert.Equal(IntsOnlyGetResponseProp.Value2, (await _unions.IntsOnlyGetAsync()).Prop);

    public Task Type_Union_IntsOnly_send() => _unions.IntsOnlySendAsync(new() { Prop = IntsOnlySendRequestProp.Value2 });

    public async Task Type_Union_FloatsOnly_get() => Assert.Equal(FloatsOnlyGetResponseProp.Value2_2, (await _unions.FloatsOnlyGetAsync()).Prop);

    public Task Type_Union_FloatsOnly_send() => _unions.FloatsOnlySendAsync(new() { Prop = FloatsOnlySendRequestProp.Value2_2 });

    public async Task Type_Union_MixedLiterals_get() => Assert.Equal(MixedLiterals, (await _unions.MixedLiteralsGetAsync()).Prop);

    public Task Type_Union_MixedLiterals_send() => _unions.MixedLiteralsSendAsync(new() { Prop = MixedLiterals });

    private static MixedLiteralsCases MixedLiterals => new()
    {
        StringLiteral = MixedLiteralsCasesStringLiteral.A,
        IntLiteral = MixedLiteralsCasesIntLiteral.Value2,
        FloatLiteral = MixedLiteralsCasesFloatLiteral.Value3_3,
        BooleanLiteral = MixedLiteralsCasesBooleanLiteral.True,
    };

    public async Task Type_Union_ModelsOnly_get() =>
        Assert.Equal("test", Assert.IsType<ModelsOnlyGetResponseProp.Cat>((await _unions.ModelsOnlyGetAsync()).Prop).Value.Name);

    public Task Type_Union_ModelsOnly_send() =>
        _unions.ModelsOnlySendAsync(new() { Prop = new ModelsOnlySendRequestProp.Cat(new() { Name = "test" }) });

    public async Task Type_Union_EnumsOnly_get() =>
        Assert.Equal(new EnumsOnlyCases { Lr = EnumsOnlyCasesLr.Right, Ud = Ud.Up }, (await _unions.EnumsOnlyGetAsync()).Prop);

    public Task Type_Union_EnumsOnly_send() =>
        _unions.EnumsOnlySendAsync(new() { Prop = new() { Lr = EnumsOnlyCasesLr.Right, Ud = Ud.Up } });

    public async Task Type_Union_StringAndArray_get() => Assert.Equal(StringAndArray, (await _unions.StringAndArrayGetAsync()).Prop);

    public Task Type_Union_StringAndArray_send() => _unions.StringAndArraySendAsync(new() { Prop = StringAndArray });

    private static StringAndArrayCases StringAndArray => new()
    {
        String = new StringAndArrayCasesString.Text("test"),
        Array = new StringAndArrayCasesArray.List(["test1", "test2"]),
    };

    public async Task Type_Union_MixedTypes_get() => Assert.Equal(MixedTypes, (await _unions.MixedTypesGetAsync()).Prop);

    public Task Type_Union_MixedTypes_send() => _unions.MixedTypesSendAsync(new() { Prop = MixedTypes });

    private static MixedTypesCases MixedTypes => new()
    {
        Model = new MixedTypesCasesModel.Cat(new() { Name = "test" }),
        Literal = new MixedTypesCasesLiteral.Option2(MixedTypesCasesLiteralOption2.A),
        Int = new MixedTypesCasesInt.Integer(2),
        Boolean = new MixedTypesCasesBoolean.Boolean(true),
        Array =
        [
            new MixedTypesCasesArrayItem.Cat(new() { Name = "test" }),
            new MixedTypesCasesArrayItem.Option2(MixedTypesCasesArrayItemOption2.A),
            new MixedTypesCasesArrayItem.Integer(2),
            new MixedTypesCasesArrayItem.Boolean(true),
        ],
    };
}
