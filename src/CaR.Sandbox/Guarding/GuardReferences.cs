using Mono.Cecil;

namespace CaR.Sandbox.Guarding;

/// <summary>References to the guards, made by hand: importing them would drag in the assemblies of the process that does it.</summary>
internal sealed class GuardReferences
{
    private const string Facade = "CaR.Sandbox.Facade";

    private readonly ModuleDefinition _module;
    private readonly AssemblyNameReference _facade;
    private readonly TypeReference _guard;

    public GuardReferences(ModuleDefinition module)
    {
        _module = module;
        _facade = module.AssemblyReferences.FirstOrDefault(a => a.Name == Facade) ?? Add(module);
        _guard = Type("CaR.Sandbox.Guarding", "Guard");
        var system = module.TypeSystem;
        Charge = Static(system.Void, "Charge", system.Int64);
        Descend = Static(system.Void, "Descend", system.Int32);
        Ascend = Static(system.Void, "Ascend", system.Int32);
        Object = Static(system.Void, "Object", system.Int32);
        Array = Static(system.Void, "Array", system.IntPtr, system.Int32);
        Up = Static(system.Int64, "Up", system.Int32, system.Int64, system.Int32);
        Down = Static(system.Int64, "Down", system.Int32, system.Int64, system.Int32);
        Product = Static(system.Int64, "Product", system.Int64, system.Int64);
        Sum = Static(system.Int64, "Sum", system.Int64, system.Int64);
        Unmatched = Static(system.Void, "Unmatched");
    }

    public MethodReference Charge { get; }

    public MethodReference Descend { get; }

    public MethodReference Ascend { get; }

    public MethodReference Object { get; }

    public MethodReference Array { get; }

    public MethodReference Up { get; }

    public MethodReference Down { get; }

    public MethodReference Product { get; }

    public MethodReference Sum { get; }

    public MethodReference Unmatched { get; }

    /// <summary>What makes an array of two or three dimensions.</summary>
    public MethodReference Grid(ArrayType type)
    {
        var make = new MethodReference(type.Rank == 2 ? "Grid" : "Cube", _module.TypeSystem.Void, _guard);
        var element = new GenericParameter("T", make);
        make.GenericParameters.Add(element);
        make.ReturnType = new ArrayType(element, type.Rank);
        foreach (var dimension in ((ArrayType)make.ReturnType).Dimensions.ToArray().Index())
            ((ArrayType)make.ReturnType).Dimensions[dimension.Index] = new ArrayDimension(0, null);
        for (var i = 0; i < type.Rank; i++) make.Parameters.Add(new(_module.TypeSystem.Int32));
        return new GenericInstanceMethod(make) { GenericArguments = { type.ElementType } };
    }

    /// <summary>A type of the facade.</summary>
    public TypeReference Type(string space, string name) => new(space, name, _module, _facade);

    private static AssemblyNameReference Add(ModuleDefinition module)
    {
        var reference = new AssemblyNameReference(Facade, typeof(GuardReferences).Assembly.GetName().Version);
        module.AssemblyReferences.Add(reference);
        return reference;
    }

    private MethodReference Static(TypeReference result, string name, params TypeReference[] parameters)
    {
        var method = new MethodReference(name, result, _guard);
        foreach (var parameter in parameters) method.Parameters.Add(new(parameter));
        return method;
    }
}
